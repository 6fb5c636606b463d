import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { leadToGate } from "~/agreement/gate.server"
import { throwAsPage } from "~/api/page-error.server"
import { presentCart } from "~/cart/present-cart.server"
import { refusalInit, refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { visitorOf } from "~/session/visitor.server"
import { cartOfPage } from "./cart-of-page.server"
import { detailsOfCart } from "./details-of-cart.server"
import { placeOrder } from "./place-order.server"

/** Data of the second step; what is missing leads back to where it is typed in. */
export async function reviewLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const cart = await cartOfPage(visitor, paths.review)
  if (!cart?.items?.length) return redirect(paths.cart)
  const details = detailsOfCart(cart)
  if (!details) return redirect(paths.checkout)
  const view = await presentCart(visitor, cart).catch(throwAsPage)
  if (view.method === null) return redirect(paths.checkout)
  return { title: translator(language, "checkout")("reviewTitle"), cart: view, details }
}

/** Places the order; a refusal stays on the page, whose data are then read anew. */
export async function reviewAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const form = await args.request.formData()
  try {
    return await placeOrder(visitor, form)
  } catch (error) {
    const gate = await leadToGate(visitor, error, visitor.paths.review)
    if (gate) return gate
    const refusal = refusalOf(visitor.language, error)
    return data({ refusal }, refusalInit(error))
  }
}
