import { line, measure } from "../lettering/outline"
import type { CoinArtRecord } from "../record"
import { raise, type Shape } from "../shape"
import { tengeWord } from "./inscriptions"

export interface ValuePlace {
  x: number
  /** Foot of the figures. */
  y: number
  /** Type size of the figures. */
  size: number
  /** The figures are made smaller if they would be wider. */
  widest: number
  height?: number
}

/** The face value with the word for tenge below it. */
export function value(
  coin: CoinArtRecord,
  { x, y, size, widest, height = 0.54 }: ValuePlace
): Shape[] {
  const figures = String(coin.denomination)
  const width = measure(figures, { typeface: "figures", size })
  const fitted = Math.min(size, (size * widest) / width)
  const word = Math.max(30, fitted * 0.27)
  return [
    raise(line(figures, x, y, { typeface: "figures", size: fitted }), height),
    raise(line(tengeWord(coin), x, y + word * 1.24, { size: word, tracking: 0.22 }), height - 0.08),
  ]
}
