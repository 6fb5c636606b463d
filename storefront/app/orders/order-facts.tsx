import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { expectedText } from "~/cart/expected"
import { FactTable, type TableRow } from "~/components/fact-table"
import { formatDate } from "~/format/date"
import { formatPhone } from "~/forms/phone"
import { isOblast } from "~/forms/regions"
import { CollectingTime, type TimeSpan } from "~/pickup/collecting-time"
import { usePaths } from "~/shell/use-root-data"
import { StatusBadge } from "./status-badge"
import type { Order } from "./types"

interface OrderFactsProps {
  order: Order
  collectAt: TimeSpan | null
}

/** Branch, method, recipient, address, status. */
export function OrderFacts({ order, collectAt }: OrderFactsProps) {
  const { t } = useTranslation("orders")
  const { t: formText } = useTranslation("forms")
  const { t: cartText } = useTranslation("cart")
  const { t: common } = useTranslation()
  const paths = usePaths()
  const { branch, method, address } = order
  const region = isOblast(address.province) ? formText(`regions.${address.province}`) : ""
  const rows: TableRow[] = [
    { label: t("statusLabel"), value: <StatusBadge order={order} /> },
    { label: t("date"), value: formatDate(common, order.placedAt) },
  ]
  if (branch) {
    const place = [branch.city, branch.address].filter(Boolean).join(", ")
    const link = (
      <Link to={paths.branch(branch.code)} className="prose-link">
        {branch.name}
      </Link>
    )
    rows.push({
      label: t("branch"),
      value: (
        <>
          {link}, {place}
        </>
      ),
    })
  }
  rows.push({ label: t("method"), value: method ? cartText(`costs.${method}`) : order.methodName })
  if (collectAt) rows.push({ label: t("collectAt"), value: <CollectingTime {...collectAt} /> })
  if (order.costs.expected) {
    const { expected } = order.costs
    rows.push({ label: cartText("costs.expected"), value: expectedText(common, expected) })
  }
  if (method !== "pickup" && address.lines.length > 0) {
    rows.push({ label: t("address"), value: [region, ...address.lines].filter(Boolean).join(", ") })
  }
  if (order.recipient) rows.push({ label: t("recipient"), value: order.recipient })
  if (order.phone) rows.push({ label: t("phone"), value: formatPhone(order.phone) })
  rows.push({ label: t("email"), value: <span className="break-all">{order.email}</span> })
  return <FactTable caption={t("facts")} rows={rows} />
}
