import type { MedusaContainer } from "@medusajs/framework/types"
import type { HandOver } from "../../modules/pickup/types"
import { readAppointment } from "../appointments/read"
import { keptUntil } from "../calendar/slots"
import { identitySource } from "../identity-source"
import type { OrderAtBranch } from "../orders/require"
import { pickupService } from "../service"

const HAND_OVER = `
  SELECT id, order_id, branch_id, state, staff_id, document_kind, document_last_four, proxy, begun_at, done_at
  FROM pickup_hand_over WHERE order_id = :orderId`

/** The hand-over of an order. */
export const readHandOver = async (
  container: MedusaContainer,
  orderId: string
): Promise<HandOver | undefined> => {
  const [row] = await pickupService(container).select<HandOver>(HAND_OVER, { orderId })
  return row
}

/** An order as the desk sees it: who may collect what, and whether it may be handed over. */
export const deskOrder = async (container: MedusaContainer, order: OrderAtBranch) => {
  const [appointment, handOver, iin_masked] = await Promise.all([
    readAppointment(container, order.id),
    readHandOver(container, order.id),
    order.customer_id ? identitySource(container).maskedIinOf(order.customer_id) : null,
  ])
  const until = keptUntil(order.created_at, order.branch.rules)
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: order.created_at,
    branch: { id: order.branch.id, name: order.branch.name },
    recipient: order.recipient,
    iin_masked,
    phone: order.phone,
    paid: order.paid,
    refunded: order.refunded > 0 ? { amount: order.refunded, currency: order.currency } : null,
    canceled: order.canceled,
    items: order.items.map(({ id, title, thumbnail, quantity }) => ({
      id,
      title,
      thumbnail,
      quantity,
    })),
    appointment: appointment
      ? {
          starts_at: appointment.starts_at,
          ends_at: appointment.ends_at,
          state: appointment.state,
        }
      : null,
    kept_until: until,
    storage_over: pickupService(container).clock() >= until,
    hand_over: handOver?.state === "done" ? handOver : null,
  }
}
