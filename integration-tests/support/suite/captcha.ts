import { pbkdf2 } from "node:crypto"
import { promisify } from "node:util"
import type { Http } from "./clients"

/** A challenge as the ALTCHA widget takes it, version 2 of its protocol. */
export type Challenge = {
  parameters: {
    algorithm: string
    nonce: string
    salt: string
    cost: number
    keyLength: number
    keyPrefix: string
    keySignature: string
    expiresAt: number
    data: { buyer: string; cart: string | null }
  }
  signature: string
}

export type Solution = { counter: number; derivedKey: string; time: number }

/** The header of a request that puts a coin into a cart. */
export type CaptchaHeader = { "x-captcha": string }

/** Asks for a challenge. @throws when the shop asks for no captcha */
export async function fetchChallenge(http: Http, cartId?: string): Promise<Challenge> {
  const { data } = await http.get("/store/captcha", { params: { cart_id: cartId } })
  if (!data.captcha.required) {
    throw new Error("The shop asks for no captcha: start it with CAPTCHA=on")
  }
  return data.captcha.challenge
}

const derive = promisify(pbkdf2)

/**
 * Finds the number that the challenge hides, as the widget's workers do: by trying one after another. Others
 * have their turn meanwhile: a connection that the server closes while we search must not be used again.
 */
export async function solve({ parameters }: Challenge): Promise<Solution> {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters
  const saltBytes = Buffer.from(salt, "hex")
  const password = Buffer.concat([Buffer.from(nonce, "hex"), Buffer.alloc(4)])
  const started = Date.now()
  for (let counter = 0; ; counter += 1) {
    password.writeUInt32BE(counter, password.length - 4)
    const derived = await derive(password, saltBytes, cost, keyLength, "sha256")
    const derivedKey = derived.toString("hex")
    if (derivedKey.startsWith(keyPrefix)) {
      return { counter, derivedKey, time: Date.now() - started }
    }
  }
}

/** What the widget puts into its form field. */
export function captchaHeader(challenge: unknown, solution: unknown): CaptchaHeader {
  const payload = JSON.stringify({ challenge, solution })
  return { "x-captcha": Buffer.from(payload).toString("base64") }
}

/**
 * Fetches a challenge and solves it, for one request.
 *
 * @param http the buyer who will send the request
 * @param cartId the cart that the coin goes into; left out for one that does not exist yet or has no items
 */
export async function solveCaptcha(http: Http, cartId?: string): Promise<CaptchaHeader> {
  const challenge = await fetchChallenge(http, cartId)
  return captchaHeader(challenge, await solve(challenge))
}
