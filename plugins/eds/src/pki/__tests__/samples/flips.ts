import { PkiError } from "../../errors"

/** Bytes whose neighbours are all looked at: headers at the start, the signature at the end. */
const EDGE = 40
const MIDDLE = 120

/**
 * Flips single bits all over a sample, densely at its ends, and returns the places where a check did not refuse.
 *
 * @param check rejects for what it refuses; only with a PkiError
 */
export async function unnoticedFlips(
  bytes: Uint8Array,
  check: (flipped: Uint8Array) => Promise<unknown>
): Promise<number[]> {
  const unnoticed: number[] = []
  for (const place of places(bytes.length)) {
    const flipped = Buffer.from(bytes)
    flipped[place]! ^= 1 << (place % 8)
    try {
      await check(flipped)
      unnoticed.push(place)
    } catch (error) {
      if (!(error instanceof PkiError)) throw error
    }
  }
  return unnoticed
}

function places(length: number): number[] {
  const step = Math.max(1, Math.floor((length - 2 * EDGE) / MIDDLE))
  return Array.from({ length }, (_, i) => i).filter(
    (i) => i < EDGE || i >= length - EDGE || (i - EDGE) % step === 0
  )
}
