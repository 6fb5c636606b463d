import { writeJson } from "../json"
import { formBody } from "./form"
import { signatures } from "./signature"
import type { Fields } from "./types"

/** A notification as it leaves: its text with the headers that belong to it. */
export interface Message {
  body: string
  headers: Record<string, string>
}

/** Ways to sign wrongly. "swapped": each header has the other one's signature. */
export const SIGNATURE_MODES = ["good", "bad", "missing", "swapped", "decoded-only", "hex"] as const

export type SignatureMode = (typeof SIGNATURE_MODES)[number]

const FORM = "application/x-www-form-urlencoded; charset=utf-8"
const JSON_TYPE = "application/json; charset=utf-8"

/** Writes and signs a notification. */
export function messageOf(
  fields: Fields,
  secret: string,
  { json, signature }: { json: boolean; signature: SignatureMode }
): Message {
  const body = json ? jsonBody(fields) : formBody(fields)
  return {
    body,
    headers: {
      "content-type": json ? JSON_TYPE : FORM,
      ...headersOf(signatures(secret, body, !json), signature),
    },
  }
}

function headersOf(
  good: ReturnType<typeof signatures>,
  mode: SignatureMode
): Record<string, string> {
  const { "Content-HMAC": content, "X-Content-HMAC": decoded } = good
  switch (mode) {
    case "good":
      return good
    case "bad":
      return { "Content-HMAC": spoilt(content), "X-Content-HMAC": spoilt(decoded) }
    case "missing":
      return {}
    case "swapped":
      return { "Content-HMAC": decoded, "X-Content-HMAC": content }
    case "decoded-only":
      return { "X-Content-HMAC": decoded }
    case "hex":
      return { "Content-HMAC": Buffer.from(content, "base64").toString("hex") }
  }
}

/** A signature of the right form with one bit turned. */
function spoilt(signature: string): string {
  const bytes = Buffer.from(signature, "base64")
  bytes[0]! ^= 1
  return bytes.toString("base64")
}

const SUMS = new Set(["Amount", "PaymentAmount", "TotalFee", "VatAboveTotalFee"])

/** JSON has numbers and truth values of its own, and null for what is empty. */
function jsonBody(fields: Fields): string {
  const members = fields.map(([name, value]) => {
    if (name.endsWith("TransactionId") && /^\d+$/.test(value)) {
      return [name, BigInt(value)]
    }
    if (SUMS.has(name) && value !== "") {
      return [name, Number(value)]
    }
    return [name, name === "TestMode" ? value === "1" : value || null]
  })
  return writeJson(Object.fromEntries(members))
}
