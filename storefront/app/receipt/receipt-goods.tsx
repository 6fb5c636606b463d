import { useTranslation } from "react-i18next"
import { Price } from "~/components/price"
import type { Order } from "~/orders/types"

interface ReceiptGoodsProps {
  order: Order
  /** what was paid, in tenge */
  amount: number
  words: string | null
}

const NUMBER = "py-2 pl-4 text-right align-top tabular-nums"

/** What was paid for: the coins with their prices, delivery and insurance apart, the total in digits and words. */
export function ReceiptGoods({ order, amount, words }: ReceiptGoodsProps) {
  const { t } = useTranslation("receipt")
  const { items, costs, method } = order
  return (
    <section aria-labelledby="goods">
      <h2 id="goods" className="sr-only">
        {t("items")}
      </h2>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t("items")}</caption>
        <thead className="border-b border-line-strong text-sm text-muted">
          <tr>
            <th scope="col" className="py-2 text-left font-normal">
              {t("coin")}
            </th>
            <th scope="col" className={`${NUMBER} font-normal max-sm:hidden print:table-cell`}>
              {t("unitPrice")}
            </th>
            <th scope="col" className={`${NUMBER} font-normal max-sm:hidden print:table-cell`}>
              {t("quantity")}
            </th>
            <th scope="col" className={`${NUMBER} font-normal`}>
              {t("sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, title, unitPrice, quantity, sum }) => (
            <tr key={id} className="break-inside-avoid border-b border-line">
              <th scope="row" className="py-2 text-left align-top font-medium">
                {title}
                <span className="block text-sm font-normal text-muted sm:hidden print:hidden">
                  {quantity} × <Price amount={unitPrice} />
                </span>
              </th>
              <td className={`${NUMBER} max-sm:hidden print:table-cell`}>
                <Price amount={unitPrice} />
              </td>
              <td className={`${NUMBER} max-sm:hidden print:table-cell`}>{quantity}</td>
              <td className={NUMBER}>
                <Price amount={sum} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="mt-4 ml-auto grid max-w-sm gap-y-1 break-inside-avoid">
        <Line label={t("costs.items")} amount={costs.items} />
        <Line
          label={t(method === "pickup" ? "costs.pickup" : "costs.delivery")}
          amount={costs.delivery}
        />
        {costs.insurance !== null && <Line label={t("costs.insurance")} amount={costs.insurance} />}
        <div className="mt-2 flex justify-between gap-x-6 border-t border-line-strong pt-2 text-lg font-semibold">
          <dt>{t("costs.total")}</dt>
          <dd>
            <Price amount={amount} />
          </dd>
        </div>
      </dl>
      {words && <p className="mt-2 text-right">{t("inWords", { words })}</p>}
    </section>
  )
}

function Line({ label, amount }: { label: string; amount: number | null }) {
  const { t } = useTranslation("receipt")
  return (
    <div className="flex justify-between gap-x-6">
      <dt>{label}</dt>
      <dd>{amount ? <Price amount={amount} /> : t("costs.free")}</dd>
    </div>
  )
}
