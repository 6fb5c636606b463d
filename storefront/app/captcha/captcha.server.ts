import type { LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { openCart } from "~/cart/session-cart.server"
import { refusalInit, refusalOf } from "~/i18n/error-text.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { readCaptcha } from "./captcha-api.server"
import type { Captcha, CaptchaUse } from "./types"

/** The challenge for what the visitor is about to do: a cart with coins in it is named, an empty one need not be. */
export async function captchaFor(visitor: Visitor, use: CaptchaUse): Promise<Captcha> {
  const cart = use === "cart" ? await openCart(visitor) : null
  return readCaptcha(visitor, cart?.items?.length ? cart.id : undefined)
}

/**
 * For pages: the cart is taken as the session knows it, which saves reading it and is rarely wrong; a challenge
 * that does not come now, or is refused, is replaced by the page itself.
 */
export async function captchaOfPage(visitor: Visitor, use: CaptchaUse): Promise<Captcha> {
  const cart = use === "cart" ? visitor.session.get("cart") : undefined
  try {
    return await readCaptcha(visitor, cart?.count ? cart.id : undefined).catch((error: unknown) => {
      if (isApiError(error) && error.status === 404) return captchaFor(visitor, use)
      throw error
    })
  } catch (error) {
    if (isApiError(error)) return { required: true, challenge: null }
    throw error
  }
}

/** A new challenge for an open page, in place of one that has expired or was used. */
export async function captchaLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const use = new URL(args.request.url).searchParams.get("for") === "new-cart" ? "new-cart" : "cart"
  const headers = { "Cache-Control": "private, no-store" }
  try {
    return Response.json({ captcha: await captchaFor(visitor, use) }, { headers })
  } catch (error) {
    const refusal = refusalOf(visitor.language, error)
    return Response.json({ refusal }, refusalInit(error))
  }
}
