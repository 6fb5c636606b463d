import type { MedusaContainer } from "@medusajs/framework/types"
import { countCourierMethods } from "../carts/courier-methods"
import { refreshPrice, restorePrices, type PricesBefore } from "../carts/refresh-price"
import { refusal } from "../errors"
import { requirePaymentWay } from "./require-payment-way"

export type { PricesBefore }

/**
 * For the hook `beforeRefreshingPaymentCollection` of `refreshCartItemsWorkflow`, through which core goes after every
 * change of a cart. Core has calculated the amount anew by then, and leaves what it is made of as it was: both are
 * written together here.
 *
 * @returns what {@link restoreCourierPrice} takes, when the change is undone
 * @throws courier_address_not_served, courier_tariff_missing
 */
export const refreshCourierPrice = (
  container: MedusaContainer,
  { cart_id }: { cart_id: string }
): Promise<PricesBefore> => refreshPrice(container, cart_id)

/** Undoes {@link refreshCourierPrice}. */
export const restoreCourierPrice = (
  container: MedusaContainer,
  before: PricesBefore
): Promise<void> => restorePrices(container, before)

/**
 * For the hook `validate` of `completeCartWorkflow`: a courier is sent to an address, not to an estimate.
 *
 * @throws courier_address_required
 */
export const requireCourierAddress = async (
  container: MedusaContainer,
  { cart_id }: { cart_id: string }
): Promise<void> => {
  const { estimated } = await countCourierMethods(container, cart_id)
  if (estimated > 0) {
    throw refusal("courier_address_required")
  }
}

/**
 * For the hook `validate` of `completeCartWorkflow`: who pays at the door must have chosen a shipping option that allows it.
 *
 * @throws pay_on_delivery_not_offered
 */
export { requirePaymentWay }
