import { useTranslation } from "react-i18next"
import { FactTable, type TableRow } from "~/components/fact-table"
import { formatTime } from "~/format/astana-time"
import { formatDate } from "~/format/date"
import type { Order } from "~/orders/types"
import type { ReceiptData } from "./receipt-page.server"

/** How and when was paid: what a bank asks for when it looks for a payment. */
export function ReceiptFacts({
  order,
  payment,
}: {
  order: Order
  payment: ReceiptData["payment"]
}) {
  const { t } = useTranslation("receipt")
  const { t: common } = useTranslation()
  const { paidAt, card, transactionId, rrn, authCode } = payment
  const paid = { date: formatDate(common, paidAt), time: formatTime(paidAt) }
  const code = (text: string) => <span className="break-all tabular-nums">{text}</span>
  const rows: TableRow[] = [
    { label: t("payment.paidAt"), value: t("payment.time", paid) },
    { label: t("payment.way"), value: t("payment.byCard") },
  ]
  if (card) rows.push({ label: t("payment.card"), value: t("payment.mask", card).trim() })
  rows.push({ label: t("payment.transaction"), value: code(transactionId) })
  if (authCode) rows.push({ label: t("payment.authCode"), value: code(authCode) })
  if (rrn) rows.push({ label: t("payment.rrn"), value: code(rrn) })
  if (order.recipient) rows.push({ label: t("buyer"), value: order.recipient })
  if (order.branch) {
    const { name, city, address } = order.branch
    rows.push({ label: t("branch"), value: [name, city, address].filter(Boolean).join(", ") })
  }
  return (
    <section aria-labelledby="payment" className="mt-6 break-inside-avoid">
      <h2 id="payment" className="mb-2 font-sans text-base font-semibold">
        {t("payment.title")}
      </h2>
      <FactTable caption={t("payment.title")} rows={rows} />
    </section>
  )
}
