import { useTranslation } from "react-i18next"
import { formatPrice } from "~/format/price"
import { useLanguage } from "~/shell/use-root-data"

/** A sum in tenge that may become more once the address is known. */
export function FromPrice({ amount }: { amount: number }) {
  const { t } = useTranslation("cart")
  return (
    <span className="whitespace-nowrap tabular-nums">
      {t("costs.from", { price: formatPrice(amount, useLanguage()) })}
    </span>
  )
}
