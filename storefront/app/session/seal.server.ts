import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

const ALGORITHM = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "qazyna session token", 32))
}

/** Encrypts a value so that even the browser that keeps the cookie cannot read it. */
export function seal(value: string, secret: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyOf(secret), iv)
  const body = Buffer.concat([cipher.update(value, "utf8"), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url")
}

/** Opens what `seal` made; null when it was made with another secret or changed on the way. */
export function unseal(sealed: string, secret: string): string | null {
  try {
    const raw = Buffer.from(sealed, "base64url")
    const decipher = createDecipheriv(ALGORITHM, keyOf(secret), raw.subarray(0, IV_BYTES))
    decipher.setAuthTag(raw.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const body = decipher.update(raw.subarray(IV_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString("utf8")
  } catch {
    return null
  }
}
