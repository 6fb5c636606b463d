import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { inscription } from "../frame/inscription"
import { shanyraq, sunRays } from "../frame/ornament"
import { motifFor } from "../motifs"
import type { CoinArtRecord } from "../record"
import { place, type Shape } from "../shape"
import { nameWords, yearWords } from "./inscriptions"

export function reverse(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const words = nameWords(coin)
  const motif = motifFor(coin.handle)?.() ?? [...shanyraq(), ...sunRays(32, 56, 80)]
  return [
    beads(frame),
    inscription(frame, { text: words.main, at: "top" }),
    inscription(frame, { text: words.rest || yearWords(coin), at: "bottom" }),
    ...place(motif, { x: centre, y: centre, scale: 3 }),
  ]
}
