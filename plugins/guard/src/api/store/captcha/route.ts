import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf, captchaOf } from "../../../captcha/require-captcha"
import { traffic } from "../../../traffic/limit-requests"
import type { StoreGetCaptchaType } from "../validators"

/** A new challenge for the buyer and the cart that is named, or word that none is needed (G22). */
export const GET = async (
  req: MedusaRequest<unknown, StoreGetCaptchaType>,
  res: MedusaResponse
): Promise<void> => {
  res.set("Cache-Control", "no-store")
  const captcha = captchaOf(req.scope)
  if (!captcha.challenges) {
    res.json({ captcha: { required: false } })
    return
  }
  const perMinute = await traffic(req.scope).challengeIssued(captcha.clock())
  const issued = await captcha.challenges.issue(
    { buyer: buyerOf(req), cart: req.validatedQuery.cart_id },
    perMinute
  )
  res.json({ captcha: { required: true, ...issued } })
}
