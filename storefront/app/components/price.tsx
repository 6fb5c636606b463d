import { useTranslation } from "react-i18next"
import { formatPrice } from "~/format/price"
import { useLanguage } from "~/shell/use-root-data"

/** A sum in tenge; a price that is not set is said to be not known. */
export function Price({ amount, className = "" }: { amount: number | null; className?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <span className={`whitespace-nowrap tabular-nums ${className}`}>
      {amount === null ? t("unknown") : formatPrice(amount, language)}
    </span>
  )
}
