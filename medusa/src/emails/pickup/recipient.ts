import type { MedusaContainer } from "@medusajs/framework/types"
import { readAppointment } from "@qazyna/branches/pickup/appointments/read"
import { findPickupOrder } from "@qazyna/branches/pickup/orders/facts"
import { languageOf } from "../../lib/languages"
import { recipientOf } from "../recipient"
import type { Recipient } from "../send-letter"

/** Who gets letters about the pickup of an order: its account in its language, else the address on the order. */
export async function recipientOfPickup(
  container: MedusaContainer,
  orderId: string
): Promise<Recipient | null> {
  const order = await findPickupOrder(container, { id: orderId })
  if (!order || order.canceled) {
    return null
  }
  const account = order.customer_id ? await recipientOf(container, { id: order.customer_id }) : null
  const guest = order.email && {
    email: order.email,
    language: languageOf(order.locale ?? undefined),
  }
  return account ?? (guest || null)
}

/** The appointment that an event was about; null when it was changed meanwhile, which has an event of its own. */
export async function slotOfPickup(
  container: MedusaContainer,
  { order_id, version }: { order_id: string; version: number }
) {
  const appointment = await readAppointment(container, order_id)
  return appointment?.version === version ? appointment : null
}
