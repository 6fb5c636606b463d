import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Price } from "~/components/price"
import { formatDate } from "~/format/date"
import { usePaths } from "~/shell/use-root-data"
import { StatusBadge } from "./status-badge"
import { TrackingLinks } from "./tracking-links"
import type { OrderRow } from "./types"

const NAMED = 2

/** G13: number, short names of the goods, date, status and tracking number; a table where there is room for one. */
export function OrderList({ orders }: { orders: OrderRow[] }) {
  const { t } = useTranslation("orders")
  const heading = "py-2 pr-4 text-left text-sm font-normal text-muted"
  return (
    <table className="block w-full md:table">
      <caption className="sr-only">{t("historyTitle")}</caption>
      <thead className="hidden border-b border-line-strong md:table-header-group">
        <tr>
          {(["number", "goods", "date", "status", "tracking", "total"] as const).map((column) => (
            <th key={column} scope="col" className={`${heading} last:pr-0 last:text-right`}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {orders.map((order) => (
          <OrderLine key={order.id} order={order} />
        ))}
      </tbody>
    </table>
  )
}

function OrderLine({ order }: { order: OrderRow }) {
  const { t } = useTranslation("orders")
  const { t: common } = useTranslation()
  const cell = "block py-1 md:table-cell md:py-3 md:pr-4 md:align-top"
  const named = order.goods.slice(0, NAMED).join(", ")
  const more = order.goods.length - NAMED
  return (
    <tr className="block border-b border-line py-4 md:table-row md:py-0">
      <th scope="row" className={`${cell} text-left font-medium whitespace-nowrap`}>
        <Link to={usePaths().order(order.id)} className="prose-link">
          {t("number", { number: order.number })}
        </Link>
      </th>
      <td className={cell}>{more > 0 ? t("more", { goods: named, count: more }) : named}</td>
      <td className={`${cell} text-muted md:whitespace-nowrap`}>
        {formatDate(common, order.placedAt)}
      </td>
      <td className={cell}>
        <StatusBadge order={order} />
      </td>
      <td className={cell}>
        {order.tracking.length > 0 ? (
          <TrackingLinks tracking={order.tracking} />
        ) : (
          <span className="text-muted max-md:hidden">{t("noTracking")}</span>
        )}
      </td>
      <td className={"block py-1 font-semibold md:table-cell md:py-3 md:text-right md:align-top"}>
        <Price amount={order.total} />
      </td>
    </tr>
  )
}
