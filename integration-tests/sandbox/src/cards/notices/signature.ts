import { createHmac } from "node:crypto"
import { decodedForm } from "./form"

/** HMAC-SHA256 of a text in UTF-8, in base64. */
export function sign(secret: string, message: string): string {
  return createHmac("sha256", secret).update(message, "utf8").digest("base64")
}

/** Both signatures of a message. Nothing is encoded in JSON, so there they are the same. */
export function signatures(
  secret: string,
  message: string,
  isForm = true
): { "Content-HMAC": string; "X-Content-HMAC": string } {
  return {
    "Content-HMAC": sign(secret, message),
    "X-Content-HMAC": sign(secret, isForm ? decodedForm(message) : message),
  }
}
