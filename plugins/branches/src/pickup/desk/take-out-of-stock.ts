import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderAtBranch } from "../orders/require"

type FulfilmentRow = { id: string; canceled_at: unknown; delivered_at: unknown }

const fulfilmentsOf = async (
  container: MedusaContainer,
  orderId: string
): Promise<FulfilmentRow[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["fulfillments.id", "fulfillments.canceled_at", "fulfillments.delivered_at"],
    filters: { id: orderId },
  })
  const rows = (data[0]?.fulfillments ?? []) as unknown as FulfilmentRow[]
  return rows.filter(({ canceled_at }) => !canceled_at)
}

/**
 * Makes core's fulfilment of the whole order at the branch, which lowers its stock and ends its reservations, and marks it as
 * delivered. Each part is left out when it was done before: by core's own page, or by a process that died. Nobody is told that
 * the goods are ready, since the buyer stands at the desk; that they were handed over is told.
 */
export const takeOutOfStock = async (
  container: MedusaContainer,
  order: OrderAtBranch,
  staffId: string
): Promise<void> => {
  const open = order.items.filter(({ fulfilled, quantity }) => fulfilled < quantity)
  if (open.length > 0) {
    await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: order.id,
        location_id: order.branch.stock_location_id,
        created_by: staffId,
        no_notification: true,
        items: open.map(({ id, quantity }) => ({ id, quantity })),
      },
    })
  }
  for (const { id, delivered_at } of await fulfilmentsOf(container, order.id)) {
    if (!delivered_at) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId: id },
      })
    }
  }
}
