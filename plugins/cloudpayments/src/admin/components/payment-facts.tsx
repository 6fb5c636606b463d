import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { formatMoment } from "../lib/moments"
import { moneyText, refundedText } from "../lib/money-text"
import type { CardPayment } from "../lib/types"
import { useReason } from "../lib/use-reason"
import { Card } from "./card"
import { PaymentState } from "./payment-state"

/** What is known of one payment. What is not known has no line. */
export const PaymentFacts = ({ payment }: { payment: CardPayment }) => {
  const { t, i18n } = useTranslation("cloudpayments")
  const reason = useReason()(payment)
  const moment = (value: string | null) =>
    value ? <time dateTime={value}>{formatMoment(value, i18n.language)}</time> : null
  const way = (to: string, text: string) => (
    <Link className="text-ui-fg-interactive" to={to}>
      {text}
    </Link>
  )
  const facts: [string, ReactNode][] = [
    ["state", <PaymentState key="state" state={payment.state} />],
    ["reason", reason],
    ["amount", moneyText(payment.amount, payment.currency, i18n.language)],
    ["refunded", refundedText(payment, i18n.language)],
    ["card", <Card key="card" {...payment} />],
    ["order", payment.order_id && way(`/orders/${payment.order_id}`, `#${payment.display_id}`)],
    [
      "buyer",
      payment.account_id ? way(`/customers/${payment.account_id}`, t("showBuyer")) : t("guest"),
    ],
    ["createdAt", moment(payment.created_at)],
    ["inFlightUntil", moment(payment.in_flight_until)],
    ["paidAt", moment(payment.paid_at)],
    ["endedAt", moment(payment.ended_at)],
    ["askedAt", moment(payment.asked_at)],
    ["rrn", payment.rrn],
    ["authCode", payment.auth_code],
    ["cart", payment.cart_id],
  ]
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t(`meanings.${payment.state}`)}
      </Text>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[14rem_1fr]">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="txt-small text-ui-fg-subtle">{t(name)}</dt>
              <dd className="txt-small break-all">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
