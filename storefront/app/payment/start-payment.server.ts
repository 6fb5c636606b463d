import { z } from "zod"
import { isApiError } from "~/api/api-error"
import type { ApiCart } from "~/cart/cart-api.server"
import { idField } from "~/cart/fields.server"
import { readSessionCart } from "~/cart/session-cart.server"
import { singleFlight } from "~/cart/single-flight.server"
import { detailsOfCart } from "~/checkout/details-of-cart.server"
import { completeCart, showOrder } from "~/checkout/lead-to-order.server"
import { parseForm } from "~/forms/parse-form.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { leadToOrderPage } from "./order-page.server"
import { CARD_PAYMENT, readCardPayment } from "./payment-api.server"
import { pricedAnew } from "./priced-anew.server"
import { prepareSession } from "./session.server"
import type { PaymentState } from "./types"

const fields = z.object({
  cart_id: idField,
  total: z.coerce.number("invalid_data"),
  by: z.enum(["window", "page"], "invalid_data").default("window"),
})

/** Nothing new can be paid in these. */
const SETTLED: readonly PaymentState[] = ["checking", "paid", "blocked"]

/** The page of the payment, told to open the window as soon as it is there. */
function openedPage({ paths }: Visitor): string {
  return `${paths.payment}?open`
}

/**
 * "Go to payment" (G29): reads the prices once more and prepares the payment, then leads to the page that opens
 * the window, or to the provider's own page. However often the form is sent, and from however many tabs, one
 * payment is prepared; a cart that is being paid already leads to the page that waits for it.
 * @throws ApiError, `price_changed` when the total is no longer the one that the buyer saw
 */
export async function startPayment(visitor: Visitor, form: FormData) {
  const { cart_id, total, by } = parseForm(fields, form)
  const { paths, session } = visitor
  const placed = session.get("placed")?.find(({ cartId }) => cartId === cart_id)
  if (placed) return goTo(paths.orderPlaced(placed.orderId), { samePage: true })

  const cart = await readSessionCart(visitor)
  if (!cart) return goTo(paths.cart)
  if (cart.completed_at) return showOrder(visitor, cart.id, await completeCart(visitor, cart.id))
  if (cart.id !== cart_id || !detailsOfCart(cart)) return goTo(paths.checkout)

  const { state, attempts_left } = await readCardPayment(visitor, cart.id)
  // A double click prepares once; another try is prepared anew.
  const key = `pay:${cart.id}:${total}:${attempts_left}`
  const work = () => prepare(visitor, cart, total)
  const prepared = !SETTLED.includes(state) && (await singleFlight(key, work))
  if (!prepared) return goTo(paths.payment, { document: true })
  return by === "page"
    ? leadToOrderPage(visitor, cart.id)
    : goTo(openedPage(visitor), { document: true })
}

/** @returns false when another tab has begun to pay in between */
async function prepare(visitor: Visitor, cart: ApiCart, total: number): Promise<boolean> {
  try {
    await prepareSession(visitor, await pricedAnew(visitor, cart, total), CARD_PAYMENT)
    return true
  } catch (error) {
    if (isApiError(error, "payment_in_flight")) return false
    throw error
  }
}
