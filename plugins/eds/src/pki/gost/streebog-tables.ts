import { MATRIX, PI, ROUND_CONSTANTS } from "./streebog-constants"

/** Words of 32 bits in a state of 512. */
export const WORDS = 16

/**
 * The substitution and the linear map of one byte together: `LOW[place][byte]` and `HIGH[place][byte]` are the halves
 * of what a byte at that place of its 64-bit part adds to the result. 16 short tables are read faster than a long one.
 */
export const LOW = Array.from({ length: 8 }, () => new Int32Array(256))
export const HIGH = Array.from({ length: 8 }, () => new Int32Array(256))
fillTables()

/** The constants of the 12 rounds as words, lowest first. */
export const ROUND_WORDS = ROUND_CONSTANTS.map((hex) => wordsOf(Buffer.from(hex, "hex").reverse()))

/** Bytes, lowest first, as words. */
export function wordsOf(bytes: Buffer): Int32Array {
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readInt32LE(i * 4))
}

function fillTables(): void {
  for (let place = 0; place < 8; place++) {
    for (let byte = 0; byte < 256; byte++) {
      const image = linear(BigInt(PI[byte]!) << BigInt(8 * place))
      LOW[place]![byte] = Number(BigInt.asIntN(32, image))
      HIGH[place]![byte] = Number(BigInt.asIntN(32, image >> 32n))
    }
  }
}

function linear(value: bigint): bigint {
  return MATRIX.reduce((sum, row, i) => ((value >> BigInt(63 - i)) & 1n ? sum ^ row : sum), 0n)
}
