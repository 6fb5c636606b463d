/** Numbers modulo a prime. Between operations they may be a little outside of [0, p); `reduce` ends that. */
export interface Field {
  readonly p: bigint
  mul(one: bigint, other: bigint): bigint
  /** The representative in [0, p). */
  reduce(value: bigint): bigint
  /** The inverse; of 0 it is 0. */
  inverse(value: bigint): bigint
}

/** A prime this near below a power of two is folded. */
const NEAR = 1n << 16n

export function createField(p: bigint, bits: number): Field {
  const reduce = (value: bigint) => {
    const rest = value % p
    return rest < 0n ? rest + p : rest
  }
  const c = (1n << BigInt(bits)) - p
  const mul = c < NEAR ? folding(bits, c) : (one: bigint, other: bigint) => (one * other) % p
  return { p, mul, reduce, inverse: (value) => invert(reduce(value), p) }
}

/**
 * Multiplication modulo 2^bits - c: the high half of the product is folded back with one small multiplication
 * instead of a division, twice.
 */
function folding(bits: number, c: bigint): Field["mul"] {
  const width = BigInt(bits)
  const mask = (1n << width) - 1n
  return (one, other) => {
    const product = one * other
    const once = (product & mask) + (product >> width) * c
    return (once & mask) + (once >> width) * c
  }
}

/** Inverse modulo a prime by Euclid's algorithm; of 0 it is 0. @param value in [0, modulus) */
export function invert(value: bigint, modulus: bigint): bigint {
  let [low, high] = [value, modulus]
  let [x, y] = [1n, 0n]
  while (low > 1n) {
    const quotient = high / low
    ;[low, high] = [high - quotient * low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  if (low === 0n) return 0n
  return x < 0n ? x + modulus : x
}
