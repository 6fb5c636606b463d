import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Logo } from "./logo"
import { usePaths, useRootData } from "./use-root-data"

const OUTSIDE = [
  ["nationalBank", "https://www.nationalbank.kz"],
  ["egov", "https://egov.kz"],
  ["ncaCentre", "https://pki.gov.kz"],
] as const

/** About the store, ways through it, useful links. */
export function Footer() {
  const { t } = useTranslation()
  const paths = usePaths()
  const demo = useRootData()?.demo ?? true
  const link =
    "inline-flex min-h-8 items-center hover:text-brand hover:underline underline-offset-4"
  return (
    <footer className="mt-8 bg-sunken print:hidden">
      <div className="ornament-band rotate-180" aria-hidden="true" />
      <div className="page grid gap-8 py-8 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1.5fr]">
        <section className="max-w-md" aria-label={t("footer.about")}>
          <Logo />
          <p className="mt-3 text-sm text-muted">{t("footer.aboutText")}</p>
          {demo && (
            <p className="mt-3 text-sm">
              <strong className="font-semibold text-gold">{t("demo.title")}</strong>{" "}
              {t("demo.text")}
            </p>
          )}
        </section>
        <FooterList title={t("footer.shop")}>
          <Link to={paths.coins} className={link}>
            {t("nav.coins")}
          </Link>
          <Link to={paths.branches} className={link}>
            {t("nav.branches")}
          </Link>
          <Link to={paths.search} className={link}>
            {t("search.label")}
          </Link>
        </FooterList>
        <FooterList title={t("footer.buyer")}>
          <Link to={paths.cart} className={link}>
            {t("nav.cart")}
          </Link>
          <Link to={paths.signIn} className={link}>
            {t("nav.signIn")}
          </Link>
          <Link to={paths.register} className={link}>
            {t("nav.register")}
          </Link>
          <Link to={paths.agreement} className={link}>
            {t("footer.agreement")}
          </Link>
          <Link to={paths.accessibility} className={link}>
            {t("footer.accessibility")}
          </Link>
        </FooterList>
        <FooterList title={t("footer.useful")}>
          {OUTSIDE.map(([key, href]) => (
            <a key={key} href={href} rel="noreferrer" className={link}>
              {t(`footer.${key}`)}
            </a>
          ))}
          <Link to={paths.components} className={link}>
            {t("footer.components")}
          </Link>
        </FooterList>
      </div>
      <div className="page">
        <p className="border-t border-line py-4 text-sm text-muted">{t("footer.rights")}</p>
      </div>
    </footer>
  )
}

function FooterList({
  title,
  children,
}: {
  title: string
  children: React.ReactNode[] | React.ReactNode
}) {
  return (
    <section className="text-sm">
      <h2 className="mb-1 font-sans text-base font-semibold">{title}</h2>
      <div className="flex flex-col items-start">{children}</div>
    </section>
  )
}
