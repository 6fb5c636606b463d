import { createChallenge, pbkdf2, verifySolution, type Payload } from "altcha/lib"

const SECRET = "a secret of the fake shop"

interface Issued {
  cartId: string | null
  expiresAt: number
}

/** Challenges as the guard gives them: bound to a cart, good once and for some minutes. */
export class FakeCaptcha {
  readonly #issued = new Map<string, Issued>()
  readonly #used = new Set<string>()
  /** switched on by the tests that are about it */
  required = false
  minutes = 10

  async issue(cartId: string | null): Promise<object> {
    const expiresAt = Date.now() + this.minutes * 60_000
    const challenge = await createChallenge({
      algorithm: "PBKDF2/SHA-256",
      cost: 100,
      counter: 30,
      deriveKey: pbkdf2.deriveKey,
      hmacSignatureSecret: SECRET,
      expiresAt: new Date(expiresAt),
    })
    this.#issued.set(challenge.parameters.nonce, { cartId, expiresAt })
    return challenge
  }

  /**
   * Why a solution is not accepted, or null.
   * @param cartId cart with coins that another one is put into; null for a first coin
   */
  async refusalOf(header: string | null, cartId: string | null): Promise<string | null> {
    if (!this.required) return null
    if (!header) return "captcha_required"
    const payload = parse(header)
    const nonce = payload?.challenge.parameters.nonce ?? ""
    const issued = this.#issued.get(nonce)
    if (!payload || issued?.cartId !== cartId) return "captcha_invalid"
    if (this.#used.has(nonce)) return "captcha_used"
    if (issued.expiresAt <= Date.now()) return "captcha_expired"
    const { verified } = await verifySolution({
      ...payload,
      deriveKey: pbkdf2.deriveKey,
      hmacSignatureSecret: SECRET,
    })
    if (!verified) return "captcha_invalid"
    this.#used.add(nonce)
    return null
  }
}

function parse(header: string): Payload | null {
  try {
    return JSON.parse(Buffer.from(header, "base64").toString()) as Payload
  } catch {
    return null
  }
}
