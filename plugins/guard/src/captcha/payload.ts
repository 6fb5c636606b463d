import { z } from "@medusajs/framework/zod"
import { captchaInvalid } from "./refusals"

/** A payload of the widget has about 800 characters. */
const MAX_LENGTH = 4096

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

const PayloadSchema = z.object({
  challenge: z.object({
    parameters: z.strictObject({
      algorithm: z.literal("PBKDF2/SHA-256"),
      cost: z.number().int().positive(),
      data: z.strictObject({ buyer: z.string(), cart: z.string().nullable() }),
      expiresAt: z.number().int().positive(),
      keyLength: z.literal(32),
      keyPrefix: hex(16),
      keySignature: hex(32),
      nonce: hex(16),
      salt: hex(16),
    }),
    signature: hex(32),
  }),
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: hex(32) }),
})

/** What the widget sends: the challenge as it was given, and what it found. */
export type Payload = z.output<typeof PayloadSchema>

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, "base64").toString("utf8"))
  } catch {
    throw captchaInvalid()
  }
}

/**
 * Reads the header `x-captcha`: base64 of JSON, in the form of version 2 of the widget's protocol.
 *
 * @throws captcha_invalid
 */
export const readPayload = (header: string): Payload => {
  if (header.length > MAX_LENGTH || !BASE64.test(header)) {
    throw captchaInvalid()
  }
  const payload = PayloadSchema.safeParse(parsed(header))
  if (!payload.success) {
    throw captchaInvalid()
  }
  return payload.data
}
