import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { DeliveryCosts } from "../components/delivery-costs"
import { Section } from "../components/section"
import { useDeliveries } from "../lib/queries"

/** Delivery and insurance of an order that goes by courier, beside the order; nothing for other orders (G16). */
const OrderCourier = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("courier")
  const { data } = useDeliveries({ order_id: order.id })
  const delivery = data?.deliveries[0]
  return delivery ? (
    <Section
      title={t("order")}
      action={
        <Button asChild size="small" variant="secondary">
          <Link to={`/courier/deliveries/${order.id}`}>{t("slip.show")}</Link>
        </Button>
      }
    >
      <div className="txt-small px-6 py-4">
        <DeliveryCosts delivery={delivery} />
      </div>
    </Section>
  ) : null
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderCourier
