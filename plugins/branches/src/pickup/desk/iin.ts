const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

const remainder = (digits: number[], weights: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11

/** Whether a text is a personal number of Kazakhstan: 12 digits, the last of which checks the others. */
export const isIin = (text: string): boolean => {
  if (!/^\d{12}$/.test(text)) {
    return false
  }
  const digits = [...text].map(Number)
  const first = remainder(digits, WEIGHTS)
  return digits[11] === (first === 10 ? remainder(digits, SECOND_WEIGHTS) : first)
}

/** A personal number as it may be kept and shown. */
export const maskIin = (iin: string): string => `${iin.slice(0, 4)}******${iin.slice(-2)}`
