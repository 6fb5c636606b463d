import type { Fields } from "./types"

/** What .NET leaves as it is, and encodeURIComponent does as well. */
const ALSO_ENCODED: Record<string, string> = { "~": "%7e", "'": "%27", "%20": "+" }

/** Encodes a text as .NET does: small hexadecimal digits, `+` for a space. */
export function netEncode(text: string): string {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}|[~']/g, (found) => {
    return ALSO_ENCODED[found] ?? found.toLowerCase()
  })
}

/** The body of a notification: fields in their order, empty ones included. */
export function formBody(fields: Fields): string {
  return fields.map(([name, value]) => `${netEncode(name)}=${netEncode(value)}`).join("&")
}

/** The same text with nothing encoded any more: what the second signature is about. */
export function decodedForm(body: string): string {
  return decodeURIComponent(body.replaceAll("+", " "))
}
