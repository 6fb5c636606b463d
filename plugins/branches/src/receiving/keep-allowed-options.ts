import type { MedusaContainer } from "@medusajs/framework/types"
import { findBranchOfChannel } from "../branches/find-branch"
import { loadCartFacts } from "../rules/cart-facts"
import { methodsOfCart } from "../rules/receiving-method"
import { methodOfOption, type OptionFacts } from "./option-method"

/**
 * The shipping options whose receiving method a cart may use. A cart of no branch keeps all of them:
 * it is not ours to judge, and it cannot be completed.
 */
export const keepAllowedOptions = async <Option extends OptionFacts>(
  container: MedusaContainer,
  cartId: string,
  options: Option[]
): Promise<Option[]> => {
  const cart = await loadCartFacts(container, cartId)
  const branch =
    cart?.sales_channel_id && (await findBranchOfChannel(container, cart.sales_channel_id))
  if (!cart || !branch) {
    return options
  }
  const allowed = await methodsOfCart(container, cart, branch)
  return options.filter((option) => allowed.includes(methodOfOption(container, option)))
}
