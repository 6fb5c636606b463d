import { z } from "zod"
import { readCart, type ApiCart } from "~/cart/cart-api.server"
import { idField } from "~/cart/fields.server"
import { readSessionCart } from "~/cart/session-cart.server"
import { singleFlight } from "~/cart/single-flight.server"
import { parseForm } from "~/forms/parse-form.server"
import { TEST_PAYMENT } from "~/payment/payment-api.server"
import { pricedAnew } from "~/payment/priced-anew.server"
import { prepareSession } from "~/payment/session.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { detailsOfCart } from "./details-of-cart.server"
import { completeCart, showOrder } from "./lead-to-order.server"

const fields = z.object({ cart_id: idField, total: z.coerce.number("invalid_data") })

/**
 * "Place order", with the payment that moves no money. However often the form is sent, the cart becomes one order: an order that this browser has
 * placed already is shown again.
 * @throws ApiError, `price_changed` when the total is no longer the one that the buyer saw
 */
export async function placeOrder(visitor: Visitor, form: FormData): Promise<Response> {
  const { cart_id, total } = parseForm(fields, form)
  const { paths, session } = visitor
  const placed = session.get("placed")?.find(({ cartId }) => cartId === cart_id)
  if (placed) return goTo(paths.orderPlaced(placed.orderId), { samePage: true })

  const cart = await readSessionCart(visitor)
  if (!cart) return goTo(paths.cart)
  if (cart.completed_at) return showOrder(visitor, cart.id, await completeCart(visitor, cart.id))
  if (cart.id !== cart_id || !detailsOfCart(cart)) return goTo(paths.checkout)

  const orderId = await singleFlight(`place:${cart.id}`, () => place(visitor, cart, total))
  return showOrder(visitor, cart.id, orderId)
}

async function place(visitor: Visitor, cart: ApiCart, total: number): Promise<string> {
  try {
    const fresh = await pricedAnew(visitor, cart, total)
    await prepareSession(visitor, fresh, TEST_PAYMENT)
    return await completeCart(visitor, cart.id)
  } catch (error) {
    // Another tab may have been quicker, or only the answer was lost: then there is an order to show.
    const after = await readCart(visitor, cart.id).catch(() => null)
    if (after?.completed_at) return completeCart(visitor, cart.id)
    throw error
  }
}
