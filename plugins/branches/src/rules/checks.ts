import type { MedusaContainer } from "@medusajs/framework/types"
import { BranchErrorCodes, notAllowed } from "../errors"
import type { ReceivingMethod } from "../types"
import { loadCartFacts, type CartFacts } from "./cart-facts"
import { requireSameBranch } from "./fixed-branch"
import { requireInStock } from "./in-stock"
import { requireOpenBranch } from "./open-branch"
import { requireAllowedMethod, requireCommonMethod } from "./receiving-method"
import { requireSoldAtBranch } from "./sold-at-branch"

const optionIds = (cart: CartFacts): string[] =>
  cart.shipping_methods.flatMap((method) => method.shipping_option_id ?? [])

const variantIds = (items: { variant_id?: string | null }[]): string[] =>
  items.flatMap((item) => item.variant_id ?? [])

/** Checks items that are about to come into a cart beside those which are in it. */
const requireBuyable = async (
  container: MedusaContainer,
  cart: Pick<CartFacts, "sales_channel_id" | "items">,
  added: { variant_id?: string | null }[]
): Promise<void> => {
  const branch = await requireOpenBranch(container, cart.sales_channel_id)
  const products = await requireSoldAtBranch(
    container,
    cart.sales_channel_id ?? "",
    variantIds(added)
  )
  await requireCommonMethod(container, cart, branch, products)
}

/**
 * Checks a cart that is about to be created: G18, G19, G27.
 *
 * @throws branch_required, branch_not_found, branch_closed, item_not_sold_at_branch,
 *   receiving_methods_conflict
 */
export const checkNewCart = async (
  container: MedusaContainer,
  cart: { sales_channel_id?: string | null; items?: { variant_id?: string | null }[] }
): Promise<void> => {
  const empty = { sales_channel_id: cart.sales_channel_id ?? null, items: [] }
  await requireBuyable(container, empty, cart.items ?? [])
}

/**
 * Checks a change of a cart: it may not name another branch.
 *
 * @throws cart_branch_fixed
 */
export const checkCartChange = async (
  container: MedusaContainer,
  change: { cart_id: string; sales_channel_id?: string | null }
): Promise<void> => {
  if (change.sales_channel_id === undefined) {
    return
  }
  const cart = await loadCartFacts(container, change.cart_id)
  if (cart) {
    requireSameBranch(cart.sales_channel_id, change.sales_channel_id)
  }
}

/**
 * Checks items that are about to be put into a cart.
 *
 * @throws branch_required, branch_not_found, branch_closed, item_not_sold_at_branch,
 *   receiving_methods_conflict
 */
export const checkNewItems = async (
  container: MedusaContainer,
  addition: { cart_id: string; items: { variant_id?: string | null }[] }
): Promise<void> => {
  const cart = await loadCartFacts(container, addition.cart_id)
  if (cart) {
    await requireBuyable(container, cart, addition.items)
  }
}

/**
 * Checks a change of an item's quantity. Removing from the cart of a closed branch stays possible.
 *
 * @throws branch_required, branch_not_found, branch_closed
 */
export const checkItemChange = async (
  container: MedusaContainer,
  change: { cart_id: string; quantity: number }
): Promise<void> => {
  const cart = change.quantity > 0 && (await loadCartFacts(container, change.cart_id))
  if (cart) {
    await requireOpenBranch(container, cart.sales_channel_id)
  }
}

/**
 * Checks shipping options that are about to be chosen for a cart: G27.
 *
 * @returns the receiving method that they stand for
 * @throws branch_required, branch_not_found, branch_closed, receiving_methods_mixed,
 *   receiving_method_not_allowed
 */
export const checkShippingMethods = async (
  container: MedusaContainer,
  choice: { cart_id: string; option_ids: string[] }
): Promise<ReceivingMethod | undefined> => {
  const cart = await loadCartFacts(container, choice.cart_id)
  if (!cart) {
    return undefined
  }
  const branch = await requireOpenBranch(container, cart.sales_channel_id)
  return requireAllowedMethod(container, cart, branch, choice.option_ids)
}

/**
 * Checks once more everything that may have changed since the cart was filled, before it becomes an
 * order. A cart that is an order already passes: core answers it with that order.
 *
 * @throws branch_required, branch_not_found, branch_closed, item_not_sold_at_branch,
 *   receiving_method_required, receiving_methods_mixed, receiving_method_not_allowed,
 *   insufficient_inventory
 */
export const checkCompletion = async (
  container: MedusaContainer,
  completion: { cart_id: string }
): Promise<void> => {
  const cart = await loadCartFacts(container, completion.cart_id)
  if (!cart || cart.completed_at) {
    return
  }
  const branch = await requireOpenBranch(container, cart.sales_channel_id)
  await requireSoldAtBranch(container, cart.sales_channel_id ?? "", variantIds(cart.items))
  const chosen = optionIds(cart)
  if (chosen.length === 0 && cart.items.some((item) => item.requires_shipping)) {
    throw notAllowed(
      BranchErrorCodes.METHOD_REQUIRED,
      "Choose how to receive the order before completing it"
    )
  }
  await requireAllowedMethod(container, cart, branch, chosen)
  await requireInStock(container, cart)
}
