import { MedusaError } from "@medusajs/framework/utils"

const refusal = (code: string, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)

/** The request brought no solution. */
export const captchaRequired = (): MedusaError =>
  refusal(
    "captcha_required",
    "Solve the captcha first: its solution goes into the header x-captcha"
  )

/** Not solved, changed, or made for another buyer or cart: nobody learns which. */
export const captchaInvalid = (): MedusaError =>
  refusal("captcha_invalid", "The solution of the captcha is not valid here")

/** Solved too late. */
export const captchaExpired = (): MedusaError =>
  refusal("captcha_expired", "The captcha has expired: ask for a new one")

/** Each solution is good for one request, whether that succeeded or not. */
export const captchaUsed = (): MedusaError =>
  refusal("captcha_used", "This solution of the captcha was used already: ask for a new one")
