import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { deliverLetters } from "../emails/outbox/deliver"
import { gatherLetters } from "../emails/outbox/gather"
import { letterService } from "../emails/outbox/service"
import type { OrderTemplate } from "../emails/orders/types"

type News = { id?: string; fulfillment_id?: string; no_notification?: boolean }

/** Events at whose time staff may say that the buyer is not to be told. */
const MAY_BE_MUTED: Record<string, OrderTemplate> = {
  [OrderWorkflowEvents.FULFILLMENT_CREATED]: "ready-for-pickup",
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: "shipped",
}

/** Long enough for what has just happened. */
const MINUTES = 10

/**
 * Something about an order, its payment or its pickup has happened: its buyer is told at once. An event that gets lost only makes the
 * letter later, since the job finds it in the database.
 */
export default async function mailOrderNews({
  event: { name, data },
  container,
}: SubscriberArgs<News>): Promise<void> {
  const muted = MAY_BE_MUTED[name]
  const parcel = data.fulfillment_id ?? data.id
  if (muted && parcel && data.no_notification) {
    await letterService(container).owe([{ template: muted, subject: parcel, facts: {} }], "muted")
  }
  const orderId = name === OrderWorkflowEvents.PLACED ? data.id : undefined
  await gatherLetters(container, { minutes: MINUTES, orderId })
  await deliverLetters(container)
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    FulfillmentWorkflowEvents.SHIPMENT_CREATED,
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
    PaymentEvents.REFUNDED,
    "cloudpayments.payment_captured",
    "cloudpayments.payment_returned",
    "cloudpayments.attempts_exhausted",
    "branches.pickup_booked",
    "branches.pickup_reminder",
    "branches.pickup_missed",
    "branches.pickup_unbooked",
    "branches.pickup_expired",
  ],
}
