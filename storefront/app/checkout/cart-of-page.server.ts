import { throwGate } from "~/agreement/gate.server"
import { throwAsPage } from "~/api/page-error.server"
import type { ApiCart } from "~/cart/cart-api.server"
import { readSessionCart, settleSession } from "~/cart/session-cart.server"
import type { Visitor } from "~/session/visitor.server"
import { completeCart, showOrder } from "./lead-to-order.server"

/**
 * The open cart for a page that shows it, or null.
 * @param path address of that page
 * @throws a redirect to the sign-in or the agreement when the store asks for them first
 * @throws a redirect to the order when the cart has become one and the browser never heard of it
 * @throws 503 response when the store is out of reach
 */
export async function cartOfPage(visitor: Visitor, path: string): Promise<ApiCart | null> {
  const cart = await readSessionCart(visitor).catch(throwGate(visitor, path)).catch(throwAsPage)
  if (cart?.completed_at) {
    const orderId = await completeCart(visitor, cart.id).catch(throwAsPage)
    throw await showOrder(visitor, cart.id, orderId)
  }
  await settleSession(visitor, cart, path)
  return cart
}
