import { ApiError, isApiError } from "~/api/api-error"
import { storeSdk } from "~/api/sdk.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"

/** Orders that one browser is remembered for; the oldest is forgotten first so that the cookie stays small. */
const MAX_PLACED = 5

/** Core's reservation says that stock ran out by its error type only. */
function soldOutInBetween(error: unknown): never {
  if (!isApiError(error, "not_allowed")) throw error
  throw new ApiError(409, "insufficient_inventory", error.message, { cause: error })
}

/**
 * Makes the cart an order. Core answers a cart that is an order already with that order, so this may be
 * repeated after a lost answer, a reload or a second click.
 * @returns id of the order
 * @throws ApiError with the Store API's code, `insufficient_inventory` or `payment_failed`
 */
export async function completeCart({ headers }: Visitor, cartId: string): Promise<string> {
  const { cart } = storeSdk().store
  const answer = await cart.complete(cartId, { fields: "id" }, headers).catch(soldOutInBetween)
  if (answer.type === "order") return answer.order.id
  throw new ApiError(402, "payment_failed", answer.error.message)
}

/** Remembers the order for this browser, lets the cart go and leads to the page of the placed order. */
export function showOrder(visitor: Visitor, cartId: string, orderId: string): Promise<Response> {
  const { paths, session } = visitor
  const earlier = (session.get("placed") ?? []).filter((placed) => placed.orderId !== orderId)
  session.set("placed", [{ cartId, orderId }, ...earlier].slice(0, MAX_PLACED))
  session.unset("cart")
  return goTo(paths.orderPlaced(orderId), { session, samePage: true })
}
