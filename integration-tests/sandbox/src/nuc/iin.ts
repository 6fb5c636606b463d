import { randomInt } from "node:crypto"

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/**
 * The check digit of an IIN or BIN: weighted sum modulo 11; when that is 10, once more with other weights.
 * @param digits the first eleven
 * @returns null when the number is not given out because the second sum is 10 as well
 */
export function checkDigit(digits: string): number | null {
  for (const weights of [FIRST_WEIGHTS, SECOND_WEIGHTS]) {
    const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
    if (sum % 11 !== 10) {
      return sum % 11
    }
  }
  return null
}

/**
 * An IIN with its check digit.
 * @param digits birth date (YYMMDD), century and sex, four digits of a number
 * @throws Error when this number is not given out
 */
export function iinOf(digits: string): string {
  const check = checkDigit(digits)
  if (check === null) {
    throw new Error(`${digits} gets no check digit.`)
  }
  return `${digits}${check}`
}

/** A random IIN of an adult, with a right check digit. */
export function randomIin(): string {
  const two = (value: number) => String(value).padStart(2, "0")
  for (;;) {
    const birth = `${two(randomInt(60, 100))}${two(randomInt(1, 13))}${two(randomInt(1, 29))}`
    const digits = `${birth}${randomInt(3, 5)}${String(randomInt(10_000)).padStart(4, "0")}`
    if (checkDigit(digits) !== null) {
      return iinOf(digits)
    }
  }
}
