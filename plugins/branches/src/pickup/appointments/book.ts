import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal, isPickupErrorCode } from "../errors"
import { emitPickup } from "../events"
import { requireCollectable, requirePickupOrder } from "../orders/require"
import { pickupService } from "../service"
import { offeredSlots } from "./free-slots"
import { readAppointment } from "./read"

const BOOK = `
  SELECT pickup_book(:orderId, :branchId, CAST(:startsAt AS timestamptz), CAST(:endsAt AS timestamptz),
    CAST(:capacity AS integer), CAST(:cutoff AS integer), CAST(:now AS timestamptz)) AS answer`

/**
 * Gives an order a slot, or another one than it has. Of any number of requests for the last place one gets it.
 *
 * @param startsAt begin of a slot that is offered
 * @throws order_not_paid, order_refunded, order_canceled, nothing_to_hand_over, order_not_for_pickup, slot_not_offered, slot_full, appointment_fixed, storage_over,
 * handed_over_already
 */
export const bookSlot = async (
  container: MedusaContainer,
  orderId: string,
  startsAt: Date
): Promise<void> => {
  const order = await requirePickupOrder(container, { id: orderId })
  requireCollectable(order)
  const before = await readAppointment(container, orderId)
  const slots = await offeredSlots(container, order)
  const slot = slots.find(({ starts_at }) => starts_at.getTime() === startsAt.getTime())
  if (!slot) {
    throw refusal(before?.state === "collected" ? "handed_over_already" : "slot_not_offered")
  }
  const { capacity, cutoff_minutes } = order.branch.rules
  const [row] = await pickupService(container).select<{ answer: string }>(BOOK, {
    orderId,
    branchId: order.branch.id,
    startsAt: slot.starts_at.toISOString(),
    endsAt: slot.ends_at.toISOString(),
    capacity,
    cutoff: cutoff_minutes,
  })
  const answer = row?.answer ?? ""
  if (isPickupErrorCode(answer)) {
    throw refusal(answer)
  }
  const after = await readAppointment(container, orderId)
  if (after && after.version !== before?.version) {
    const data = { order_id: orderId, version: after.version }
    await emitPickup(container, "pickup_booked", [data])
  }
}
