import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAppointment } from "../appointments/read"
import { keptUntil } from "../calendar/slots"
import type { PickupBranch } from "../orders/branch"
import { requireCollectable, requirePickupOrder } from "../orders/require"
import { pickupService } from "../service"
import { writeCode } from "./code"

/** Everything that stands on a confirmation. */
export type Confirmation = {
  order_id: string
  display_id: number
  code: string
  version: number
  recipient: string
  email: string | null
  branch: PickupBranch
  slot: { starts_at: Date; ends_at: Date } | null
  kept_until: Date
  items: { title: string; quantity: number }[]
}

const titlesOf = async (
  container: MedusaContainer,
  handles: string[],
  locale: string | undefined
): Promise<Map<string, string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "product", fields: ["id", "handle", "title"], filters: { handle: handles } },
    { locale }
  )
  return new Map(data.map(({ handle, title }) => [handle, title]))
}

/**
 * The confirmation of an order, with goods and branch in the language asked for.
 *
 * @throws pickup_order_not_found, order_not_for_pickup, order_not_paid, order_refunded, order_canceled, nothing_to_hand_over
 */
export const confirmationOf = async (
  container: MedusaContainer,
  orderId: string,
  locale?: string
): Promise<Confirmation> => {
  const order = await requirePickupOrder(container, { id: orderId }, locale)
  requireCollectable(order)
  const appointment = await readAppointment(container, orderId)
  const version = appointment?.version ?? 0
  const handles = order.items.flatMap(({ product_handle }) => product_handle ?? [])
  const titles = await titlesOf(container, handles, locale)
  const { secret } = pickupService(container).options
  return {
    order_id: orderId,
    display_id: order.display_id,
    code: writeCode({ order_id: orderId, version }, secret),
    version,
    recipient: order.recipient,
    email: order.email,
    branch: order.branch,
    slot: appointment?.state === "booked" ? appointment : null,
    kept_until: keptUntil(order.created_at, order.branch.rules),
    items: order.items.map(({ title, product_handle, quantity }) => ({
      title: titles.get(product_handle ?? "") ?? title,
      quantity,
    })),
  }
}
