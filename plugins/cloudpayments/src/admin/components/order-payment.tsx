import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { formatMoment } from "../lib/moments"
import { moneyText } from "../lib/money-text"
import type { OrderPaymentEntry } from "../lib/types"
import { useReason } from "../lib/use-reason"
import { Card } from "./card"
import { Ledger } from "./ledger"
import { PaymentState } from "./payment-state"

/** One payment of an order: where it has come to, its card, and what was asked of the service. */
export const OrderPayment = ({ payment }: { payment: OrderPaymentEntry }) => {
  const { i18n } = useTranslation("cloudpayments")
  const reason = useReason()(payment)
  const { transaction_id, amount, currency, operations } = payment
  return (
    <section className="divide-y" aria-label={transaction_id}>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <Link
            className="text-ui-fg-interactive txt-small tabular-nums"
            to={`/card-payments/${transaction_id}`}
          >
            {transaction_id}
          </Link>
          <PaymentState state={payment.state} />
        </div>
        <Text size="small" className="tabular-nums">
          {moneyText(amount, currency, i18n.language)}
        </Text>
        <Text size="small" as="div">
          <Card {...payment} />
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {formatMoment(payment.paid_at ?? payment.created_at, i18n.language)}
        </Text>
        {reason ? <Text size="small">{reason}</Text> : null}
      </div>
      {operations.length > 0 ? <Ledger operations={operations} currency={currency} /> : null}
    </section>
  )
}
