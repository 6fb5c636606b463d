import { toSvg } from "./drawing"
import { compose } from "./faces"
import type { CoinArtRecord, CoinFace } from "./record"

/**
 * Draws one face of a coin as vector art: a square SVG with a layer for relief, colour and finish each.
 * The same record always gives the same text. All inscriptions are outlines; no font is needed to show it.
 */
export function drawCoin(coin: CoinArtRecord, face: CoinFace): string {
  return toSvg(compose(coin, face))
}
