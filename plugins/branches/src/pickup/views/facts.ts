import type { MedusaContainer } from "@medusajs/framework/types"
import type { Appointment } from "../../modules/pickup/types"
import { readAppointment } from "../appointments/read"
import { keptUntil } from "../calendar/slots"
import { readHandOver } from "../desk/desk-order"
import { storageEnded } from "../reminders/storage"
import { pickupService } from "../service"
import type { PickupBranch } from "../orders/branch"
import { findPickupOrder } from "../orders/facts"
import { isCollectable } from "../orders/require"

/** How far an order has come on its way to its buyer. */
export type PickupFacts = {
  order_id: string
  display_id: number
  /** In the language that was asked for. */
  branch: PickupBranch
  appointment: Appointment | undefined
  /** The first moment at which the order is not kept any more. */
  kept_until: Date
  storage_ended: boolean
  now: Date
}

/**
 * What there is to say of an order that waits for its buyer.
 *
 * @returns undefined when it does not: it is cancelled, unpaid, handed over, or not for pickup
 */
export const pickupFacts = async (
  container: MedusaContainer,
  orderId: string,
  locale?: string
): Promise<PickupFacts | undefined> => {
  const order = await findPickupOrder(container, { id: orderId }, locale)
  if (!order?.branch || order.method !== "pickup" || !isCollectable(order)) {
    return undefined
  }
  const [appointment, handOver, storage_ended] = await Promise.all([
    readAppointment(container, orderId),
    readHandOver(container, orderId),
    storageEnded(container, orderId),
  ])
  if (handOver) {
    return undefined
  }
  return {
    order_id: order.id,
    display_id: order.display_id,
    branch: order.branch,
    appointment,
    kept_until: keptUntil(order.created_at, order.branch.rules),
    storage_ended,
    now: pickupService(container).clock(),
  }
}
