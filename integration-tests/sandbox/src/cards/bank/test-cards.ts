import { BANK_CODES } from "./reasons"

/** A card that the test mode knows, and what its bank answers: 0, or the code of a refusal. */
export interface TestCard {
  number: string
  threeDs: boolean
  code: number
  /** What the bank answers when the saved card pays again. */
  tokenCode: number
}

const card = (number: string, threeDs: boolean, code: number, tokenCode = code): TestCard => ({
  number,
  threeDs,
  code,
  tokenCode,
})

/** The cards of the documentation. */
export const DOCUMENTED_CARDS: readonly TestCard[] = [
  card("4242424242424242", true, 0),
  card("5555555555554444", true, 0),
  card("2200000000000004", true, 0),
  card("4012888888881881", true, 5051),
  card("5105105105105100", true, 5051),
  card("2202202202202200", true, 5051),
  card("4000000000003055", false, 0),
  card("5205000000003055", false, 0),
  card("2202000000003055", false, 0),
  card("4111111111111111", false, 0, 5051),
  card("5200828282828210", false, 0, 5051),
  card("2200000022222222", false, 0, 5051),
  card("4000056655665556", false, 5051),
  card("5404000000000043", false, 5051),
  card("2203000000000043", false, 5051),
]

/** Cards of the stand-in alone, one for each refusal of a bank: the code is their 5th to 8th digit. */
export const REFUSING_CARDS: readonly TestCard[] = BANK_CODES.map((code) =>
  card(withCheckDigit(`4929${code}0000000`), false, code)
)

/** The card of a number; undefined when no bank knows it. */
export function findCard(number: string): TestCard | undefined {
  return [...DOCUMENTED_CARDS, ...REFUSING_CARDS].find((known) => known.number === number)
}

/** The number of the card that is refused with a code. @throws Error when there is no such code */
export function cardRefusedWith(code: number): string {
  const found = REFUSING_CARDS.find((known) => known.code === code)
  if (!found) {
    throw new Error(`No bank refuses with ${code}.`)
  }
  return found.number
}

/** Whether the last digit fits the others (Luhn). */
export function hasCheckDigit(number: string): boolean {
  return /^\d{13,19}$/.test(number) && luhnSum(number) % 10 === 0
}

function withCheckDigit(digits: string): string {
  return `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}
