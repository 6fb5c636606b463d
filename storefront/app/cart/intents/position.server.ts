import { ApiError } from "~/api/api-error"
import type { Visitor } from "~/session/visitor.server"
import type { ApiCart } from "../cart-api.server"
import { openCart } from "../session-cart.server"

type ApiItem = NonNullable<ApiCart["items"]>[number]

/**
 * A position of the session's open cart.
 * @throws ApiError `cart_not_found` or `line_item_not_found`, for a page that another tab has overtaken
 */
export async function findPosition(
  visitor: Visitor,
  itemId: string
): Promise<{ cart: ApiCart; item: ApiItem }> {
  const cart = await openCart(visitor)
  if (!cart) throw new ApiError(404, "cart_not_found", "The session has no open cart")
  const item = cart.items?.find(({ id }) => id === itemId)
  if (!item) throw new ApiError(404, "line_item_not_found", "The cart has no such position")
  return { cart, item }
}
