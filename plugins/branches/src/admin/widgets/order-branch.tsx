import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { BranchCard } from "../components/branch-card"
import { useBranchAt } from "../lib/queries"

/** The branch that an order belongs to, beside the order. */
const OrderBranch = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data: branch } = useBranchAt("sales_channel_id", order.sales_channel?.id)
  return <BranchCard branch={branch} />
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default OrderBranch
