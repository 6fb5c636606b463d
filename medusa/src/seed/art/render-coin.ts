import { drawCoin } from "./draw-coin"
import { finishOf, metalOf } from "./metal/metals"
import type { CoinArtRecord, CoinFace } from "./record"
import { strike } from "./strike"
import { cached } from "./strike/cache"

/** Side of the master picture in pixels. */
export const PICTURE_SIZE = 1200

export interface RenderOptions {
  /** Folder that keeps finished pictures between runs; created when missing. Absent: nothing is kept. */
  cacheDir?: string
}

/**
 * The picture of one face of a coin: WebP, 1200 by 1200 pixels, transparent round the coin.
 * @param coin one entry of coins.json or an object with the same fields
 */
export async function renderCoin(
  coin: CoinArtRecord,
  face: CoinFace,
  options: RenderOptions = {}
): Promise<Buffer> {
  const svg = drawCoin(coin, face)
  const press = { stops: metalOf(coin).stops, finish: finishOf(coin, face) }
  return cached(options.cacheDir, [svg, JSON.stringify(press)], () =>
    strike(svg, press, PICTURE_SIZE)
  )
}
