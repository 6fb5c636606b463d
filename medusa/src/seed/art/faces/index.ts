import type { Drawing } from "../drawing"
import { frameOf } from "../frame/frame"
import { metalOf } from "../metal/metals"
import type { CoinArtRecord, CoinFace } from "../record"
import { obverse } from "./obverse"
import { reverse } from "./reverse"

/** Lays out one face: planchet, rim, inscriptions and figure. */
export function compose(coin: CoinArtRecord, face: CoinFace): Drawing {
  const frame = frameOf(coin)
  const inner = face === "obverse" ? obverse(coin, frame) : reverse(coin, frame)
  return {
    title: `${coin.name.kk} (${face})`,
    outline: frame.outline,
    body: metalOf(coin).body,
    shapes: [...frame.rim, ...inner],
  }
}
