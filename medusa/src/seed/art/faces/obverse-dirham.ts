import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { dirham } from "../motifs/dirham"
import { place, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { countryWords, tengeWord } from "./inscriptions"
import { legend } from "./legend"
import { gildedBorder } from "./reverse"

/** One side of the old dirham; value and country on a gilded border. */
export function dirhamSide(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...gildedBorder(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: `${coin.denomination} ${tengeWord(coin)}`,
      size: 44,
    }),
    ...place(dirham(), { x: centre, y: centre, scale: 4.3 }),
  ]
}
