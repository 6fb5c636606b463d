import { z } from "@medusajs/framework/zod"

/** Texts of the environment, turned into values. Each message completes "NAME ...". */

const TRUE = ["true", "1", "yes", "on"]
const FALSE = ["false", "0", "no", "off"]

/** `true` or `false` in one of the usual spellings. */
export const flag = z
  .string()
  .toLowerCase()
  .refine((text) => [...TRUE, ...FALSE].includes(text), "must be true or false")
  .transform((text) => TRUE.includes(text))

/** A whole number within limits, both included. */
export function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
}

/** A TCP port. */
export const port = wholeNumber(1, 65_535)

/** An address with one of these schemes; a trailing slash is dropped. */
export function address(...schemes: string[]) {
  return z
    .string()
    .refine((text) => hasScheme(text, schemes), `must be an address like ${schemes[0]}://host:port`)
    .transform((text) => text.replace(/\/$/, ""))
}

/** Web addresses separated by commas. */
export const webAddresses = z
  .string()
  .refine(
    (text) => text.split(",").every((one) => hasScheme(one.trim(), ["http", "https"])),
    "must be web addresses separated by commas, like https://shop.example,https://www.shop.example"
  )

/** An e-mail address to sign in with. */
export const email = z.email("must be an e-mail address")

/** A password as rule G3 of the specification wants it. */
export const password = z
  .string()
  .refine(
    (text) =>
      text.length >= 12 &&
      [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z0-9\s]/].every((kind) => kind.test(text)),
    "must have at least 12 characters with capital, small, digit and special ones"
  )

function hasScheme(text: string, schemes: string[]): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== ""
}
