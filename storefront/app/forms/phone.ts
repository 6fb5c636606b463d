import { z } from "zod"

/** Numbers of Kazakhstan: +7 and ten digits, the first of them 7. */
const KAZAKHSTAN = /^77\d{9}$/

/** Digits of a number as people write it: `8 701…`, `+7 (701)…` and `701…` are the same one. */
function digitsOf(text: string): string {
  const digits = text.replace(/\D/g, "")
  if (text.trim().startsWith("+")) return digits
  if (/^87\d{9}$/.test(digits)) return `7${digits.slice(1)}`
  return /^7\d{9}$/.test(digits) ? `7${digits}` : digits
}

/**
 * A phone number as it is written here, for example `+7 701 234 56 78`; after a plus sign also one that is
 * still being typed. What is no number of Kazakhstan stays as it is.
 */
export function formatPhone(text: string): string {
  const digits = digitsOf(text)
  const typing = text.startsWith("+7") && digits.length <= 11
  if (!typing && !KAZAKHSTAN.test(digits)) return text
  const rest = digits.slice(1)
  const groups = [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6, 8), rest.slice(8)]
  return ["+7", ...groups.filter(Boolean)].join(" ")
}

/** Phone number in a form; the value is stored as `+77012345678`. */
export const phoneField = z
  .string("phone_required")
  .trim()
  .min(1, "phone_required")
  .max(40, "phone_invalid")
  .transform(digitsOf)
  .pipe(z.string().regex(KAZAKHSTAN, "phone_invalid"))
  .transform((digits) => `+${digits}`)
