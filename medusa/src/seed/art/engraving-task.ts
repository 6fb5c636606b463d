import type { CoinArtRecord, CoinFace } from "./record"
import { renderCoin, type RenderOptions } from "./render-coin"

/** One face to draw, as it is handed to a thread. */
export type EngravingTask = { coin: CoinArtRecord; face: CoinFace; options: RenderOptions }

/** What a thread of the `Engraver` does. */
export default function engrave({ coin, face, options }: EngravingTask): Promise<Buffer> {
  return renderCoin(coin, face, options)
}
