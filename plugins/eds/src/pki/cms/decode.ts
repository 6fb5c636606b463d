import { PkiError } from "../errors"

const PEM = /^-----BEGIN (CMS|PKCS7)-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n-----END \1-----\s*$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Base64 takes four characters for three bytes, and lines end. */
const TEXT_GROWTH = 1.5

/**
 * Bytes of a signature as NCALayer hands it over: PEM labelled CMS or PKCS7, or bare base64, in lines or not.
 *
 * @param maxBytes of the decoded signature
 * @throws PkiError `cms_too_large`, `cms_encoding`
 */
export function decodeSignature(input: string | Uint8Array, maxBytes: number): Uint8Array {
  const limit = typeof input === "string" ? maxBytes * TEXT_GROWTH : maxBytes
  if (input.length > limit) throw new PkiError("cms_too_large")
  if (typeof input !== "string") return input
  const text = (input.startsWith("-----") ? PEM.exec(input)?.[2] : input.trim())?.replace(
    /\r?\n/g,
    ""
  )
  if (!text || !BASE64.test(text)) throw new PkiError("cms_encoding")
  const bytes = Buffer.from(text, "base64")
  if (bytes.toString("base64") !== text) throw new PkiError("cms_encoding")
  if (bytes.length > maxBytes) throw new PkiError("cms_too_large")
  return bytes
}
