import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal, isPickupErrorCode } from "../errors"
import { emitPickup } from "../events"
import { requirePickupOrder } from "../orders/require"
import { pickupService } from "../service"

const CANCEL = `
  SELECT pickup_cancel(:orderId, CAST(:cutoff AS integer), CAST(:now AS timestamptz)) AS answer`

/**
 * Takes the slot of an order back; its place is free at once.
 *
 * @throws appointment_not_found, appointment_fixed, handed_over_already, order_not_for_pickup
 */
export const cancelSlot = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const { branch } = await requirePickupOrder(container, { id: orderId })
  const [row] = await pickupService(container).select<{ answer: string }>(CANCEL, {
    orderId,
    cutoff: branch.rules.cutoff_minutes,
  })
  const answer = row?.answer ?? ""
  if (isPickupErrorCode(answer)) {
    throw refusal(answer)
  }
  await emitPickup(container, "pickup_cancelled", [{ order_id: orderId }])
}
