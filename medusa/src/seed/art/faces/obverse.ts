import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { inscription } from "../frame/inscription"
import { shanyraq, sunRays } from "../frame/ornament"
import { line } from "../lettering/outline"
import type { CoinArtRecord } from "../record"
import { place, raise, type Shape } from "../shape"
import { countryWords, hallmark, tengeWord } from "./inscriptions"

export function obverse(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    inscription(frame, { text: countryWords(coin), at: "top" }),
    inscription(frame, { text: hallmark(coin), at: "bottom", size: 34 }),
    ...place([...shanyraq(), ...sunRays(32, 56, 80)], { x: centre, y: centre - 200, scale: 1.3 }),
    raise(
      line(String(coin.denomination), centre, centre + 100, { typeface: "figures", size: 260 }),
      0.5
    ),
    raise(line(tengeWord(coin), centre, centre + 190, { size: 70, tracking: 0.15 }), 0.45),
  ]
}
