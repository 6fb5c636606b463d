import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal, type PickupErrorCode } from "../errors"
import type { PickupBranch } from "./branch"
import { findPickupOrder, type PickupOrder } from "./facts"

/** An order that is collected at a branch. */
export type OrderAtBranch = PickupOrder & { branch: PickupBranch }

/** Why an order cannot be collected; undefined when it can. */
const obstacle = ({
  canceled,
  paid,
  refunded,
  items,
}: PickupOrder): PickupErrorCode | undefined => {
  if (canceled) {
    return "order_canceled"
  }
  if (!paid) {
    return refunded > 0 ? "order_refunded" : "order_not_paid"
  }
  return items.length === 0 ? "nothing_to_hand_over" : undefined
}

/** Whether an order may be collected: it is paid and not cancelled, and something of it is owed. */
export const isCollectable = (order: PickupOrder): boolean => obstacle(order) === undefined

/**
 * Only what is paid and owed is collected.
 *
 * @throws order_canceled, order_not_paid, order_refunded, nothing_to_hand_over
 */
export const requireCollectable = (order: PickupOrder): void => {
  const code = obstacle(order)
  if (code) {
    throw refusal(code)
  }
}

/**
 * A pickup order of a branch, paid or not.
 *
 * @throws pickup_order_not_found, order_not_for_pickup
 */
export const requirePickupOrder = async (
  container: MedusaContainer,
  filters: { id: string } | { display_id: number },
  locale?: string
): Promise<OrderAtBranch> => {
  const order = await findPickupOrder(container, filters, locale)
  if (!order) {
    throw refusal("pickup_order_not_found")
  }
  if (order.method !== "pickup" || !order.branch) {
    throw refusal("order_not_for_pickup")
  }
  return { ...order, branch: order.branch }
}
