import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { leadToGate } from "~/agreement/gate.server"
import { throwAsPage } from "~/api/page-error.server"
import { presentCart } from "~/cart/present-cart.server"
import { openCart } from "~/cart/session-cart.server"
import { parseSubmission } from "~/forms/parse-submission.server"
import { refusalInit, refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { leadToPayment } from "~/payment/payment-of-cart.server"
import { goTo } from "~/session/respond.server"
import { visitorOf } from "~/session/visitor.server"
import { cartOfPage } from "./cart-of-page.server"
import { prefill } from "./prefill.server"
import { saveDetails } from "./save-details.server"
import { detailsSchema } from "./validation/details"

/** Data of the first step; without coins there is nothing to check out. */
export async function detailsLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const cart = await cartOfPage(visitor, paths.checkout)
  if (!cart?.items?.length) return redirect(paths.cart)
  await leadToPayment(visitor, cart)
  const addressId = new URL(args.request.url).searchParams.get("address")
  const [view, { draft, saved }] = await Promise.all([
    presentCart(visitor, cart),
    prefill(visitor, cart, addressId),
  ]).catch(throwAsPage)
  return { title: translator(language, "checkout")("title"), cart: view, draft, saved }
}

/** Keeps the details in the cart and goes on to the review; a mistake comes back with what was typed. */
export async function detailsAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const submission = parseSubmission(await args.request.formData(), detailsSchema)
  if (submission.status !== "success") return data(submission.reply(), { status: 400 })
  try {
    const cart = await openCart(visitor)
    if (!cart?.items?.length) return await goTo(visitor.paths.cart)
    await saveDetails(visitor, cart, submission.value)
    return await goTo(visitor.paths.review)
  } catch (error) {
    const gate = await leadToGate(visitor, error, visitor.paths.checkout)
    if (gate) return gate
    const { message } = refusalOf(visitor.language, error)
    return data(submission.reply({ formErrors: [message] }), refusalInit(error))
  }
}
