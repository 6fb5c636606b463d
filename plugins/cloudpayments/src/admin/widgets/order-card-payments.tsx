import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LoadFailed } from "../components/list-note"
import { OrderPayment } from "../components/order-payment"
import { useOrderPayments } from "../lib/payment-queries"

/** What was paid by card for an order, beside the order (P1, P4). */
const OrderCardPayments = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("cloudpayments")
  const { data: payments, error, refetch } = useOrderPayments(order.id)
  if (!payments && !error) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("ofOrder.title")}</Heading>
      </div>
      {error ? <LoadFailed stale={Boolean(payments)} onRetry={() => void refetch()} /> : null}
      {payments?.map((payment) => (
        <OrderPayment key={payment.id} payment={payment} />
      ))}
      {payments ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {payments.length > 0 ? t("ofOrder.refund") : t("ofOrder.none")}
        </Text>
      ) : null}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderCardPayments
