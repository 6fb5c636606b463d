import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { leadToGate } from "~/agreement/gate.server"
import { throwAsPage } from "~/api/page-error.server"
import type { ApiCart } from "~/cart/cart-api.server"
import { presentCart } from "~/cart/present-cart.server"
import { cartOfPage } from "~/checkout/cart-of-page.server"
import { showOrder } from "~/checkout/lead-to-order.server"
import { refusalInit, refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { leaveCart } from "./leave-cart.server"
import { CARD_PAYMENT, readCardPayment } from "./payment-api.server"
import { presentPayment } from "./present-payment.server"
import { usableSession } from "./session.server"
import { startPayment } from "./start-payment.server"
import { windowOrder } from "./window-order.server"

/** Without a cart the last order of this browser is what was paid: the back button leads here from it. */
function withoutCart({ paths, session }: Visitor): Response {
  const [last] = session.get("placed") ?? []
  return redirect(last ? paths.orderPlaced(last.orderId) : paths.cart)
}

function windowOf(visitor: Visitor, cart: ApiCart) {
  const session = usableSession(cart, CARD_PAYMENT)
  return session && windowOrder(session, visitor.language)
}

/**
 * Data of the page on which a cart is paid. It asks the store each time, so it survives a reload, a closed tab
 * and the back button; a payment that is through leads to its order.
 */
export async function paymentLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const cart = await cartOfPage(visitor, paths.payment)
  if (!cart?.items?.length) return withoutCart(visitor)

  const found = await readCardPayment(visitor, cart.id).catch(throwAsPage)
  if (found.state === "paid" && found.order_id) {
    return showOrder(visitor, cart.id, found.order_id)
  }
  const order = found.state === "ready" || found.state === "failed" ? windowOf(visitor, cart) : null
  if (found.state === "ready" && !order) return redirect(paths.review)
  if (order) args.context.openToPaymentWindow(new URL(order.scriptUrl).origin)
  return {
    title: translator(language, "payment")(`${found.state}.title`),
    cart: await presentCart(visitor, cart).catch(throwAsPage),
    payment: presentPayment(language, found),
    order,
  }
}

/** Another try, the provider's own page, or giving the cart up. */
export async function paymentAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const form = await args.request.formData()
  try {
    if (form.get("intent") === "leave") return await leaveCart(visitor, form)
    return await startPayment(visitor, form)
  } catch (error) {
    const gate = await leadToGate(visitor, error, visitor.paths.payment)
    if (gate) return gate
    const refusal = refusalOf(visitor.language, error)
    if (refusal.code === "price_changed") {
      const notice = { level: "warning", text: refusal.message } as const
      return goTo(visitor.paths.review, { notice })
    }
    return data({ refusal }, refusalInit(error))
  }
}
