import { MedusaError } from "@medusajs/framework/utils"

const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/

/**
 * Reads an amount of money as the service writes it.
 *
 * @param text `"152500.00"`, `"10.5"` or `"10"`: digits, a dot, one or two digits
 * @returns minor units, `15250000n`; undefined for anything else, signs, exponents and spaces included
 */
export const minorUnits = (text: string): bigint | undefined => {
  if (!AMOUNT.test(text)) {
    return undefined
  }
  const [whole = "", fraction = ""] = text.split(".")
  return BigInt(whole + fraction.padEnd(2, "0"))
}

/**
 * Writes an amount with two digits after the dot, as notifications have it.
 *
 * @param minor minor units, not negative
 * @throws MedusaError for a negative amount
 */
export const amountText = (minor: bigint): string => {
  if (minor < 0n) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "An amount of money is not negative")
  }
  const digits = minor.toString().padStart(3, "0")
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** `"10.5"` as `"10.50"`; undefined when it is no amount. */
export const exactAmount = (text: string): string | undefined => {
  const minor = minorUnits(text)
  return minor === undefined ? undefined : amountText(minor)
}
