import { useTranslation } from "react-i18next"
import { CardIcon } from "~/components/icons"

/** P1: which cards, in whose window, and who never sees the card. */
export function CardNote() {
  const { t } = useTranslation("payment")
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-3 rounded-lg border border-line bg-surface p-4">
      <CardIcon className="mt-0.5 size-6 text-gold" />
      <div>
        <p className="font-semibold">{t("card.name")}</p>
        <p className="mt-1">{t("card.text")}</p>
        <p className="mt-1 text-sm text-muted">{t("card.tries")}</p>
      </div>
    </div>
  )
}
