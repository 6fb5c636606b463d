import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { leadToGate } from "~/agreement/gate.server"
import { ApiError } from "~/api/api-error"
import { throwAsPage } from "~/api/page-error.server"
import { presentCart } from "~/cart/present-cart.server"
import { getSettings } from "~/api/store-info.server"
import { refusalInit, refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { offeredPayment, type Offer } from "~/payment/payment-api.server"
import { leadToPayment } from "~/payment/payment-of-cart.server"
import { startPayment } from "~/payment/start-payment.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { cartOfPage } from "./cart-of-page.server"
import { detailsOfCart } from "./details-of-cart.server"
import { placeOrder } from "./place-order.server"

/** How orders are paid here. */
async function payment({ language }: Visitor): Promise<Offer> {
  const { region_id } = await getSettings(language)
  return offeredPayment(language, region_id)
}

/** Data of the second step; what is missing leads back to where it is typed in. */
export async function reviewLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const cart = await cartOfPage(visitor, paths.review)
  if (!cart?.items?.length) return redirect(paths.cart)
  await leadToPayment(visitor, cart)
  const details = detailsOfCart(cart)
  if (!details) return redirect(paths.checkout)
  const [view, by] = await Promise.all([presentCart(visitor, cart), payment(visitor)]).catch(
    throwAsPage
  )
  if (view.method === null) return redirect(paths.checkout)
  const title = translator(language, "checkout")("reviewTitle")
  return withNotice(args.request, { title, cart: view, details, by })
}

/** Goes to the payment, or places the order where no card is taken; a refusal stays on the page, whose data are then read anew. */
export async function reviewAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const form = await args.request.formData()
  try {
    const by = await payment(visitor)
    if (by === "none") throw new ApiError(400, "card_payments_off", "There is no way to pay here")
    return await (by === "card" ? startPayment : placeOrder)(visitor, form)
  } catch (error) {
    const gate = await leadToGate(visitor, error, visitor.paths.review)
    if (gate) return gate
    const refusal = refusalOf(visitor.language, error)
    return data({ refusal }, refusalInit(error))
  }
}
