import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

const IV_BYTES = 12
const TAG_BYTES = 16

/** The keys that are derived from one secret, each for one use alone. */
export type Keys = {
  /** Names the secret and tells nothing of it. */
  id: string
  encryption: Buffer
  lookup: Buffer
}

/** Normalises a secret to a key of 256 bits (RFC 5869). */
const deriveKey = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "qazyna-eds", use, 32))

/** @param secret at least 32 characters */
export const keysOf = (secret: string): Keys => ({
  id: deriveKey(secret, "id").toString("hex").slice(0, 8),
  encryption: deriveKey(secret, "encryption"),
  lookup: deriveKey(secret, "lookup"),
})

/** Encrypts with AES-256-GCM. @param context what the text belongs to; opening it as anything else fails */
export const seal = (key: Buffer, text: string, context: string): string => {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv("aes-256-gcm", key, iv)
  cipher.setAAD(Buffer.from(context, "utf8"))
  const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString("base64")
}

/** @throws when the text was changed, is too short, belongs to another context or was made with another key */
export const unseal = (key: Buffer, body: string, context: string): string => {
  const bytes = Buffer.from(body, "base64")
  if (bytes.length < IV_BYTES + TAG_BYTES) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "An encrypted value of the EDS module is too short"
    )
  }
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES))
  decipher.setAAD(Buffer.from(context, "utf8"))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
  return Buffer.concat([text, decipher.final()]).toString("utf8")
}
