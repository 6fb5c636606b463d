const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/**
 * Whether 12 digits are an individual identification number with the right check digit. Nothing else of it is looked
 * at: since 2013 its digits are officially not tied to birth date and sex.
 */
export function isIin(text: string): boolean {
  return /^\d{12}$/.test(text) && checkDigit(text) === Number(text[11])
}

/** @returns 10 when no number begins with these 11 digits */
function checkDigit(text: string): number {
  const first = weighted(text, FIRST_WEIGHTS)
  return first === 10 ? weighted(text, SECOND_WEIGHTS) : first
}

function weighted(text: string, weights: number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11
}
