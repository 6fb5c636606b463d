import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { sunRays } from "../frame/ornament"
import { blob, circle } from "../geometry/paths"
import { spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { engrave, eye } from "../motifs/details"
import { part, place, raise, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { value } from "./value"

/** A swimming seal drawn as one wave, curls of water under it. */
const swimmer = (): Shape[] => [
  ...place(sunRays(30, 40, 62, 0.28), { y: 8 }),
  raise(circle(0, 8, 35), 0.26),
  ...part(
    ribbon(
      [
        [78, 8],
        [104, -8],
        [118, -26],
      ],
      [14, 12, 4]
    ),
    0.46
  ),
  ...part(
    ribbon(
      [
        [78, 12],
        [106, 10],
        [126, -2],
      ],
      [14, 12, 4]
    ),
    0.5
  ),
  ...part(
    blob([
      [-96, -6],
      [-84, -20],
      [-64, -22],
      [-36, -10],
      [0, 4],
      [44, 6],
      [84, 2],
      [86, 16],
      [44, 34],
      [-6, 34],
      [-44, 22],
      [-72, 14],
      [-92, 4],
    ]),
    0.56
  ),
  ...part(
    blob([
      [-34, 16],
      [-16, 22],
      [-18, 44],
      [-36, 52],
      [-42, 36],
    ]),
    0.62,
    2
  ),
  ...eye(-78, -9, 3.4),
  engrave(
    [
      [-50, -8],
      [-10, 12],
      [50, 14],
    ],
    3
  ),
  ...[-70, -20, 30, 80].flatMap((x, i) =>
    part(ribbon(spiral([x, 64 - (i % 2) * 6], 15, 4, 160, 1.3), [3, 8, 7, 4]), 0.4, 2)
  ),
]

/** The seal before the sun, the value above. */
export function sealBeforeSun(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...legend(frame, { top: countryWords(coin), bottom: hallmark(coin), size: 38 }),
    ...place(swimmer(), { x: centre, y: centre + 70, scale: 1.9 }),
    ...value(coin, { x: centre, y: centre - 108, size: 116, widest: 300 }),
  ]
}
