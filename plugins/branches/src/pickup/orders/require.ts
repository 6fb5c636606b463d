import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../errors"
import type { PickupBranch } from "./branch"
import { findPickupOrder, type PickupOrder } from "./facts"

/** An order that is collected at a branch. */
export type OrderAtBranch = PickupOrder & { branch: PickupBranch }

/** Only an order that is paid and not cancelled is collected. @throws order_canceled, order_not_paid */
export const requireCollectable = ({ canceled, paid }: PickupOrder): void => {
  if (canceled) {
    throw refusal("order_canceled")
  }
  if (!paid) {
    throw refusal("order_not_paid")
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
