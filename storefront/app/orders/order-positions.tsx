import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { CostLines } from "~/cart/cost-lines"
import { CoinPicture } from "~/components/coin-picture"
import { Price } from "~/components/price"
import { usePaths } from "~/shell/use-root-data"
import type { Order, OrderItem } from "./types"

/** G16: goods by position with unit price, quantity and sum, then what is added and the total. */
export function OrderPositions({ order }: { order: Order }) {
  const { t } = useTranslation("orders")
  return (
    <section aria-label={t("positions")}>
      <table className="mb-4 w-full">
        <caption className="sr-only">{t("positions")}</caption>
        <thead className="border-b border-line-strong text-sm text-muted">
          <tr>
            <th scope="col" className="py-2 pr-4 text-left font-normal">
              {t("position.coin")}
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-normal max-sm:hidden">
              {t("position.unitPrice")}
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-normal max-sm:hidden">
              {t("position.quantity")}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {t("position.sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.items.map((item) => (
            <Position key={item.id} item={item} />
          ))}
        </tbody>
      </table>
      <div className="ml-auto max-w-md">
        <CostLines costs={order.costs} method={order.method} />
      </div>
    </section>
  )
}

/** On a phone unit price and quantity stand below the name, `2 × 15 000 ₸`. */
function Position({ item }: { item: OrderItem }) {
  const paths = usePaths()
  const number = "py-3 pr-4 text-right align-top tabular-nums max-sm:hidden"
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-3 pr-4 text-left align-top font-medium">
        <span className="grid grid-cols-[3.5rem_1fr] items-start gap-3">
          <CoinPicture src={item.picture} alt="" sizes="3.5rem" />
          <span>
            <Link
              to={paths.coin(item.handle)}
              className="underline-offset-4 hover:text-brand hover:underline"
            >
              {item.title}
            </Link>
            <span className="block text-sm font-normal text-muted sm:hidden">
              {item.quantity} × <Price amount={item.unitPrice} />
            </span>
          </span>
        </span>
      </th>
      <td className={number}>
        <Price amount={item.unitPrice} />
      </td>
      <td className={number}>{item.quantity}</td>
      <td className="py-3 text-right align-top">
        <Price amount={item.sum} />
      </td>
    </tr>
  )
}
