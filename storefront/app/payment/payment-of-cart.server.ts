import { throwAsPage } from "~/api/page-error.server"
import type { ApiCart } from "~/cart/cart-api.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { readCardPayment } from "./payment-api.server"
import { hasCardSession } from "./session.server"
import type { PaymentState } from "./types"

/** In these a cart can neither be changed nor paid: the page of the payment says what goes on. */
const CLOSED: readonly PaymentState[] = ["checking", "paid", "blocked"]

/**
 * Where the payment of the cart stands, or `ready` when nobody has gone to its payment yet.
 * @throws 503 response when the store is out of reach
 */
export async function paymentStateOf(visitor: Visitor, cart: ApiCart): Promise<PaymentState> {
  if (!hasCardSession(cart)) return "ready"
  return (await readCardPayment(visitor, cart.id).catch(throwAsPage)).state
}

/**
 * For pages of the checkout.
 * @throws a redirect to the page of the payment while the cart is being paid or can be paid no more
 */
export async function leadToPayment(visitor: Visitor, cart: ApiCart): Promise<void> {
  const state = await paymentStateOf(visitor, cart)
  if (CLOSED.includes(state)) throw await goTo(visitor.paths.payment, { document: true })
}
