import type { LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { refusalInit } from "~/i18n/error-text.server"
import { visitorOf } from "~/session/visitor.server"
import { readCardPayment } from "./payment-api.server"
import { newsOf } from "./present-payment.server"
import type { PaymentNews } from "./types"

/** Another tab has heard of the order already, or has dropped the cart. */
const GONE: PaymentNews = { state: "gone", version: "gone" }

/** What an open page of a payment asks again and again: one question to the Store API. */
export async function newsLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const cart = visitor.session.get("cart")
  const headers = { "Cache-Control": "private, no-store" }
  if (!cart) return Response.json(GONE, { headers })
  try {
    return Response.json(newsOf(await readCardPayment(visitor, cart.id)), { headers })
  } catch (error) {
    if (!isApiError(error)) throw error
    if (error.status === 404) return Response.json(GONE, { headers })
    return new Response(null, refusalInit(error))
  }
}
