import {
  addAffine,
  double,
  INFINITY,
  toAffine,
  type Affine,
  type Equation,
  type Jacobian,
} from "./point"

/** Bits of a digit in the table of a point that is used again and again. */
const FIXED_WIDTH = 6
/** Bits of a digit for a point that is used once: its short table is made and thrown away. */
const ONCE_WIDTH = 5

/** Adds a multiple of one point to a sum. */
export interface Multiplier {
  /** @param scalar in [0, 2^bits) */
  addTo(sum: Jacobian, scalar: bigint): Jacobian
}

/**
 * All multiples d·2^(6i)·P with 1 <= d <= 32: a product is then a sum of one entry for each digit, without any
 * doubling. Making it costs as much as some five products by {@link multiplyOnce}.
 */
export function fixedMultiplier(equation: Equation, point: Affine, bits: number): Multiplier {
  const size = 1 << (FIXED_WIDTH - 1)
  const rows: Affine[][] = []
  const jacobian: Jacobian[] = []
  let base = point
  const count = Math.floor(bits / FIXED_WIDTH) + 1
  for (let row = 0; row < count; row++) {
    const multiples: Jacobian[] = [{ X: base.x, Y: base.y, Z: 1n }]
    for (let d = 1; d < size; d++) multiples.push(addAffine(equation, multiples[d - 1]!, base))
    jacobian.push(...multiples)
    base = toAffine(equation, [double(equation, multiples[size - 1]!)])[0]!
  }
  const affine = toAffine(equation, jacobian)
  for (let row = 0; row < count; row++) rows.push(affine.slice(row * size, (row + 1) * size))
  return {
    addTo: (sum, scalar) => {
      const found = digits(scalar, FIXED_WIDTH, count)
      for (let row = 0; row < count; row++) sum = addDigit(equation, sum, rows[row]!, found[row]!)
      return sum
    },
  }
}

/** scalar·P by digits of five bits, most significant first. */
export function multiplyOnce(
  equation: Equation,
  point: Affine,
  scalar: bigint,
  bits: number
): Jacobian {
  const jacobian: Jacobian[] = [{ X: point.x, Y: point.y, Z: 1n }]
  for (let d = 1; d < 1 << (ONCE_WIDTH - 1); d++) {
    jacobian.push(addAffine(equation, jacobian[d - 1]!, point))
  }
  const multiples = toAffine(equation, jacobian)
  const count = Math.floor(bits / ONCE_WIDTH) + 1
  const found = digits(scalar, ONCE_WIDTH, count)
  let sum = INFINITY
  for (let i = count - 1; i >= 0; i--) {
    for (let bit = 0; bit < ONCE_WIDTH; bit++) sum = double(equation, sum)
    sum = addDigit(equation, sum, multiples, found[i]!)
  }
  return sum
}

function addDigit(equation: Equation, sum: Jacobian, multiples: Affine[], digit: number): Jacobian {
  if (digit === 0) return sum
  const { x, y } = multiples[Math.abs(digit) - 1]!
  return addAffine(equation, sum, digit > 0 ? { x, y } : { x, y: -y })
}

/** Digits of a number in base 2^width, least significant first, each in [-2^(width-1), 2^(width-1)]. */
function digits(scalar: bigint, width: number, count: number): number[] {
  const base = 1 << width
  const text = scalar.toString(2).padStart(count * width, "0")
  let carry = 0
  return Array.from({ length: count }, (_, i) => {
    const end = text.length - i * width
    const digit = parseInt(text.slice(end - width, end), 2) + carry
    carry = digit > base / 2 ? 1 : 0
    return digit - carry * base
  })
}
