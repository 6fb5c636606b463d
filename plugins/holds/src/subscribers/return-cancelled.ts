import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { holdsService } from "../holding/service"

/** A cancelled order counts towards nobody's limit. */
export default async function returnCancelled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await holdsService(container).select(
    "UPDATE hold SET status = 'returned' WHERE order_id = :orderId AND status = 'consumed'",
    { orderId: event.data.id }
  )
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
