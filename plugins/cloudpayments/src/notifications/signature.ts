import { createHmac, timingSafeEqual } from "node:crypto"

/** A header as Node gives it. */
type Header = string | string[] | undefined

/** A notification before anything of it is believed. */
export interface SignedMessage {
  /** The bytes as received. A body that was parsed and written again has another signature. */
  body: Buffer
  contentType: string | undefined
  /** `Content-HMAC`: over the bytes as received. */
  contentHmac: Header
  /** `X-Content-HMAC`: over the decoded text. */
  decodedHmac: Header
}

/** What a signature is checked with. */
export interface SignatureKeys {
  /** The secret in force, and the one before while it is changed. */
  secrets: readonly string[]
  /** Whether `X-Content-HMAC` may stand alone. Two different bodies can share one. */
  acceptDecoded: boolean
}

const LENGTH = 32

/** Whether the notification comes from whoever has one of the secrets. `Content-HMAC` decides alone wherever it is sent. */
export const isSigned = (message: SignedMessage, keys: SignatureKeys): boolean => {
  if (message.contentHmac !== undefined) {
    return matches(message.contentHmac, message.body, keys.secrets)
  }
  const text = keys.acceptDecoded ? decodedText(message) : undefined
  return text !== undefined && matches(message.decodedHmac, text, keys.secrets)
}

/** Every secret is tried, so that the time taken does not tell which one fits. */
const matches = (header: Header, message: Buffer | string, secrets: readonly string[]): boolean => {
  const given = macOf(header)
  if (!given) {
    return false
  }
  return secrets
    .map((secret) => timingSafeEqual(createHmac("sha256", secret).update(message).digest(), given))
    .includes(true)
}

/** One value, canonical base64 of 32 bytes; anything else is no signature. */
const macOf = (header: Header): Buffer | undefined => {
  if (typeof header !== "string") {
    return undefined
  }
  const bytes = Buffer.from(header, "base64")
  return bytes.length === LENGTH && bytes.toString("base64") === header ? bytes : undefined
}

/** `k=v&k=v` with the values as they are meant; JSON is signed as it is. */
const decodedText = ({ body, contentType }: SignedMessage): string | undefined => {
  const text = body.toString("utf8")
  if (/json/i.test(contentType ?? "")) {
    return text
  }
  try {
    return decodeURIComponent(text.replaceAll("+", " "))
  } catch {
    return undefined
  }
}
