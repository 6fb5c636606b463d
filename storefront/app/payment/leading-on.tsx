import { useTranslation } from "react-i18next"
import { buttonStyle } from "~/components/button-style"

/** Stands for a moment while the browser goes on to the provider's own page; its link is there if it does not. */
export function LeadingOn({ to }: { to: string }) {
  const { t } = useTranslation("payment")
  return (
    <section className="mx-auto max-w-2xl">
      <h1 className="mb-4">{t("leading.title")}</h1>
      <p className="mb-6">{t("leading.text")}</p>
      <a href={to} className={buttonStyle("primary")}>
        {t("leading.link")}
      </a>
    </section>
  )
}
