import { useTranslation } from "react-i18next"
import { CostLines } from "~/cart/cost-lines"
import type { Cart } from "~/cart/types"
import { Card } from "~/components/card"
import { CoinPicture } from "~/components/coin-picture"
import { Price } from "~/components/price"
import { formatPrice } from "~/format/price"
import { NearestEnd } from "~/holds/nearest-end"
import { useLanguage } from "~/shell/use-root-data"

interface OrderSummaryProps {
  cart: Cart
  /** where it stands */
  page: "checkout" | "review"
}

/** The coins and the sums, beside the form that is being filled in. */
export function OrderSummary({ cart, page }: OrderSummaryProps) {
  const { t } = useTranslation("checkout")
  const language = useLanguage()
  return (
    <Card className="lg:sticky lg:top-6">
      <h2 className="mb-3">{t("order")}</h2>
      <ul className="mb-4 divide-y divide-line border-y border-line">
        {cart.items.map(({ id, title, picture, quantity, unitPrice, sum }) => (
          <li key={id} className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-3 py-3">
            <CoinPicture src={picture} alt="" sizes="3.5rem" />
            <span className="min-w-0">
              <span className="block leading-snug">{title}</span>
              <span className="text-sm text-muted">
                {t("units", { quantity, price: formatPrice(unitPrice, language) })}
              </span>
            </span>
            <Price amount={sum} />
          </li>
        ))}
      </ul>
      <CostLines costs={cart.costs} method={cart.method} />
      <div className="mt-4 empty:hidden">
        <NearestEnd page={page} />
      </div>
    </Card>
  )
}
