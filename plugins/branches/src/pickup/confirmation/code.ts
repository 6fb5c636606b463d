import { createHmac, timingSafeEqual } from "node:crypto"
import { fromKeyboard } from "./keyboard"

/** What the code of a confirmation says. */
export type Confirmed = {
  order_id: string
  /** Version of the appointment that it belongs to; 0 while there was none. */
  version: number
}

/** What came of reading a code. */
export type ReadCode = { confirmed: Confirmed } | { refused: "unreadable" | "forged" }

const MARK = "QZ1"
const ID_PREFIX = "order_"
const SHAPE = /^QZ1-([0-9A-Z]{20,40})-(\d{1,9})-([0-9A-V]{32})$/
const SIGNATURE_BYTES = 20
const BASE32 = "0123456789ABCDEFGHIJKLMNOPQRSTUV"

/** Capital letters and digits only: a QR code holds them at half the size, and every scanner types them. */
const base32 = (bytes: Buffer): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("")
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[parseInt(five, 2)]).join("")
}

const signatureOf = (body: string, secret: string): string =>
  base32(
    createHmac("sha256", secret)
      .update(`pickup confirmation ${body}`)
      .digest()
      .subarray(0, SIGNATURE_BYTES)
  )

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The code of a confirmation: order, version and signature. It names nobody. */
export const writeCode = ({ order_id, version }: Confirmed, secret: string): string => {
  const body = `${MARK}-${order_id.slice(ID_PREFIX.length)}-${version}`
  return `${body}-${signatureOf(body, secret)}`
}

/** Whether a text wants to be the code of a confirmation, rather than the number of an order. */
export const looksLikeCode = (text: string): boolean => fromKeyboard(text).startsWith(`${MARK}-`)

/** Reads a code as a scanner typed it, on whatever keyboard layout. */
export const readCode = (text: string, secret: string): ReadCode => {
  const code = fromKeyboard(text)
  const [, id, version, signature] = SHAPE.exec(code) ?? []
  if (!id || !version || !signature) {
    return { refused: "unreadable" }
  }
  if (!isSame(signature, signatureOf(`${MARK}-${id}-${version}`, secret))) {
    return { refused: "forged" }
  }
  return { confirmed: { order_id: `${ID_PREFIX}${id}`, version: Number(version) } }
}
