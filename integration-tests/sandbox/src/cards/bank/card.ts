import { findCard, hasCheckDigit } from "./test-cards"

/** What may be kept of a card that somebody typed. */
export interface CardTrace {
  firstSix: string
  lastFour: string
  type: "Visa" | "MasterCard" | "MIR" | "Unknown"
  /** MM/YY */
  expires: string
  threeDs: boolean
  /** What its bank will answer. */
  code: number
  tokenCode: number
}

/** A card as it is typed: the number may have spaces, the date is MM/YY. */
export interface TypedCard {
  number: string
  expires?: string
  cvv?: string
}

/** An invalid number, as the bank says it. */
const INVALID_NUMBER = 5014
const NO_SUCH_ISSUER = 5015

/** Looks a typed card up and forgets its number. */
export function traceOf({ number, expires = "12/30" }: TypedCard): CardTrace {
  const digits = number.replace(/\D/g, "")
  const known = findCard(digits)
  const code = known?.code ?? (hasCheckDigit(digits) ? NO_SUCH_ISSUER : INVALID_NUMBER)
  return {
    firstSix: digits.slice(0, 6),
    lastFour: digits.slice(-4),
    type: typeOf(digits),
    expires,
    threeDs: known?.threeDs ?? false,
    code,
    tokenCode: known?.tokenCode ?? code,
  }
}

function typeOf(digits: string): CardTrace["type"] {
  if (digits.startsWith("4")) {
    return "Visa"
  }
  if (/^220[0-4]/.test(digits)) {
    return "MIR"
  }
  return /^(5[1-5]|2[2-7])/.test(digits) ? "MasterCard" : "Unknown"
}
