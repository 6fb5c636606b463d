import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { formatMoment } from "../lib/moments"
import { moneyText, refundedText } from "../lib/money-text"
import type { CardPayment } from "../lib/types"
import { useReason } from "../lib/use-reason"
import { Card } from "./card"
import { PaymentState } from "./payment-state"

const COLUMNS = ["time", "transaction", "amount", "card", "state", "reason", "order"]

/** Payments as rows, newest first, each with a way to its page and to its order. */
export const PaymentTable = ({ payments }: { payments: CardPayment[] }) => {
  const { t } = useTranslation("cloudpayments")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {payments.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const PaymentRow = ({ payment }: { payment: CardPayment }) => {
  const { t, i18n } = useTranslation("cloudpayments")
  const refunded = refundedText(payment, i18n.language)
  const reason = useReason()(payment)
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        <time dateTime={payment.created_at}>{formatMoment(payment.created_at, i18n.language)}</time>
      </Table.Cell>
      <Table.Cell>
        <Link
          className="text-ui-fg-interactive tabular-nums"
          to={`/card-payments/${payment.transaction_id}`}
        >
          {payment.transaction_id}
        </Link>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {moneyText(payment.amount, payment.currency, i18n.language)}
        {refunded ? (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("refundedOf", { sum: refunded })}
          </Text>
        ) : null}
      </Table.Cell>
      <Table.Cell>
        <Card {...payment} />
      </Table.Cell>
      <Table.Cell>
        <PaymentState state={payment.state} />
      </Table.Cell>
      <Table.Cell className="max-w-72">
        <span className="block truncate" title={reason}>
          {reason}
        </span>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {payment.order_id ? (
          <Link className="text-ui-fg-interactive" to={`/orders/${payment.order_id}`}>
            #{payment.display_id}
          </Link>
        ) : null}
      </Table.Cell>
    </Table.Row>
  )
}
