import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"
import type { Captcha } from "./types"

interface Answer {
  captcha: { required: boolean; challenge?: object }
}

/** Header that carries the solution of a challenge to the Store API. */
const SOLUTION_HEADER = "x-captcha"

/**
 * A fresh challenge for this visitor.
 * @param cartId cart that the coin goes into; left out, it is good for a cart without coins only
 * @throws ApiError `too_many_requests`
 */
export async function readCaptcha({ headers }: Visitor, cartId?: string): Promise<Captcha> {
  const query = { cart_id: cartId }
  const { captcha } = await storeSdk().client.fetch<Answer>("/store/captcha", { query, headers })
  return { required: captcha.required, challenge: captcha.challenge ?? null }
}

/** The visitor with a solved challenge in hand; it is good for one call. */
export function withCaptcha(visitor: Visitor, solution: string | undefined): Visitor {
  if (!solution) return visitor
  return { ...visitor, headers: { ...visitor.headers, [SOLUTION_HEADER]: solution } }
}
