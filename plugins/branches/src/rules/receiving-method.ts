import type { MedusaContainer } from "@medusajs/framework/types"
import type { BranchFacts } from "../branches/find-branch"
import { BranchErrorCodes, notAllowed } from "../errors"
import { methodsOfOptions } from "../receiving/option-method"
import { allowedMethods } from "../receiving/source"
import type { ReceivingMethod } from "../types"
import type { CartFacts } from "./cart-facts"

const productIds = (cart: CartFacts): string[] =>
  cart.items.flatMap((item) => (item.product_id ? [item.product_id] : []))

/** Receiving methods that a cart may use: those of its branch that every item allows. */
export const methodsOfCart = (
  container: MedusaContainer,
  cart: CartFacts,
  branch: BranchFacts
): Promise<ReceivingMethod[]> => allowedMethods(container, productIds(cart), branch.methods)

/**
 * All shipping options of a cart must stand for one receiving method, and that method must be offered
 * by the branch and allowed by every item. Options that do not exist are left to core.
 *
 * @returns the method, none where no option is one that exists
 * @throws receiving_methods_mixed, receiving_method_not_allowed
 */
export const requireAllowedMethod = async (
  container: MedusaContainer,
  cart: CartFacts,
  branch: BranchFacts,
  optionIds: string[]
): Promise<ReceivingMethod | undefined> => {
  if (optionIds.length === 0) {
    return undefined
  }
  const chosen = [...new Set((await methodsOfOptions(container, optionIds)).values())]
  if (chosen.length > 1) {
    throw notAllowed(
      BranchErrorCodes.METHODS_MIXED,
      "One order is received in one way: pickup and delivery cannot be mixed"
    )
  }
  const allowed = await methodsOfCart(container, cart, branch)
  if (!chosen.every((method) => allowed.includes(method))) {
    throw notAllowed(
      BranchErrorCodes.METHOD_NOT_ALLOWED,
      "The branch or an item of the cart does not allow this receiving method"
    )
  }
  return chosen[0]
}

/**
 * New items must leave the cart at least one receiving method: one that the branch offers and every item
 * allows. Otherwise the cart could never be completed.
 *
 * @param newProductIds products of the new items
 * @throws receiving_methods_conflict
 */
export const requireCommonMethod = async (
  container: MedusaContainer,
  cart: Pick<CartFacts, "items">,
  branch: BranchFacts,
  newProductIds: string[]
): Promise<void> => {
  const present = cart.items.flatMap((item) => item.product_id ?? [])
  const common = await allowedMethods(container, [...present, ...newProductIds], branch.methods)
  if (newProductIds.length > 0 && common.length === 0) {
    throw notAllowed(
      BranchErrorCodes.METHODS_CONFLICT,
      "The item and the rest of the cart cannot be received in the same way: order them apart"
    )
  }
}
