/** What the check is for: one more coin for the cart there is, or the first coin of a new one. */
export type CaptchaUse = "cart" | "new-cart"

/** A check that the store asks for; without a challenge it asks for none. */
export interface Captcha {
  required: boolean
  /** what the widget takes */
  challenge: object | null
}
