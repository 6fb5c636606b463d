import type { LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { refusalInit } from "~/i18n/error-text.server"
import { visitorOf } from "~/session/visitor.server"
import { readHolds } from "./holds-api.server"
import { presentNews } from "./present-holds.server"
import type { HoldNews } from "./types"

/** Another tab has ordered or dropped the cart. */
const GONE: HoldNews = { serverTime: 0, minutes: 0, version: "gone", holds: {} }

/** What an open page of the cart asks every few seconds: one question to the Store API. */
export async function holdsLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const cart = visitor.session.get("cart")
  const headers = { "Cache-Control": "private, no-store" }
  if (!cart) return Response.json(GONE, { headers })
  try {
    return Response.json(presentNews(await readHolds(visitor, cart.id)), { headers })
  } catch (error) {
    if (!isApiError(error)) throw error
    if (error.status === 404) return Response.json(GONE, { headers })
    return new Response(null, refusalInit(error))
  }
}
