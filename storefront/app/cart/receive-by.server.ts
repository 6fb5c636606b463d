import { ApiError } from "~/api/api-error"
import type { ReceivingMethod } from "~/api/types"
import type { Visitor } from "~/session/visitor.server"
import { chooseOption, listOptions, type ApiCart } from "./cart-api.server"

/**
 * Sets how the cart is received: the branch's shipping option of that method takes the place of another one.
 * @throws ApiError `receiving_method_not_allowed` when branch or coins do not offer it
 */
export async function receiveBy(
  visitor: Visitor,
  cart: ApiCart,
  method: ReceivingMethod
): Promise<ApiCart> {
  const options = await listOptions(visitor, cart.id)
  const option = options.find(({ type }) => type.code === method)
  if (!option) {
    throw new ApiError(400, "receiving_method_not_allowed", `No shipping option for ${method}`)
  }
  return chooseOption(visitor, cart.id, option.id)
}
