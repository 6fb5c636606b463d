import { createHmac } from "node:crypto"
import { altcha } from "./altcha"
import { drawCounter, stepsAt } from "./difficulty"
import type { CaptchaOptions } from "./options"
import { readPayload } from "./payload"
import { captchaExpired, captchaInvalid } from "./refusals"

/** A challenge as the ALTCHA widget takes it. */
export type Challenge = { parameters: { cost: number; expiresAt?: number }; signature?: string }

/** Whom a challenge is for. */
export type ChallengeFor = {
  /** Id of the signed-in customer, or `visitor`. */
  buyer: string
  /** Id of the cart; without one it is good for a cart without items. */
  cart?: string
}

/** A challenge that was solved, and not used yet. */
export type Solved = { nonce: string; cart: string | null; expires_at: Date }

/** Makes challenges and looks at what came back, without keeping anything. */
export class Challenges {
  readonly #secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string }

  constructor(
    private readonly options: CaptchaOptions & { secret: string },
    private readonly clock: () => Date
  ) {
    const derived = (purpose: string) =>
      createHmac("sha256", options.secret).update(purpose).digest("hex")
    this.#secrets = {
      hmacSignatureSecret: derived("captcha challenge"),
      hmacKeySignatureSecret: derived("captcha key"),
    }
  }

  /**
   * A new challenge, in the form that the ALTCHA widget takes. Buyer, cart and expiry are signed with it.
   *
   * @param perMinute challenges issued within the last minute, which it costs the more
   */
  async issue(
    { buyer, cart }: ChallengeFor,
    perMinute: number
  ): Promise<{ challenge: Challenge; expires_at: Date }> {
    const { createChallenge, deriveKey } = await altcha()
    const seconds = Math.floor(this.clock().getTime() / 1000) + this.options.seconds
    const challenge = await createChallenge({
      algorithm: "PBKDF2/SHA-256",
      cost: this.options.iterations,
      counter: drawCounter(stepsAt(perMinute, this.options)),
      data: { buyer, cart: cart ?? null },
      deriveKey,
      expiresAt: seconds,
      ...this.#secrets,
    })
    return { challenge, expires_at: new Date(seconds * 1000) }
  }

  /**
   * Looks at a solution; two HMACs, no work of the solver's kind.
   *
   * @param header value of `x-captcha`
   * @throws captcha_invalid, captcha_expired
   */
  async check(header: string, buyer: string): Promise<Solved> {
    const { verifySolution, deriveKey } = await altcha()
    const { challenge, solution } = readPayload(header)
    const { nonce, data, expiresAt } = challenge.parameters
    const result = await verifySolution({ challenge, solution, deriveKey, ...this.#secrets })
    const expires_at = new Date(expiresAt * 1000)
    if (result.expired || (result.verified && expires_at <= this.clock())) {
      throw captchaExpired()
    }
    if (!result.verified || data.buyer !== buyer) {
      throw captchaInvalid()
    }
    return { nonce, cart: data.cart, expires_at }
  }
}
