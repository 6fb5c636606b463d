import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { ramsHorn, sunRays } from "../frame/ornament"
import { circle } from "../geometry/paths"
import { spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { mirrored, place, raise, ridge, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { value } from "./value"

const ARCH = (half: number, foot: number, top: number): string =>
  `M${-half} ${foot}V${top * 0.35}Q${-half} ${top * 0.8} 0 ${top}Q${half} ${top * 0.8} ${half} ${top * 0.35}V${foot}`

/** The way into a sanctuary: nested arches, in them a heraldic spiral. */
const way = (): Shape[] => [
  ...[148, 126, 106].map((half, i) =>
    ridge(ARCH(half, 60, -228 + i * 24), 9 - i * 2, 0.5 - i * 0.06)
  ),
  ...mirrored([raise(`M100 60H156V74H94Z`, 0.5)]),
  ...mirrored([
    raise(ribbon(spiral([38, -50], 36, 5, 180, 1.7), [12, 13, 11, 8, 6, 4]), 0.5),
    raise(
      ribbon(
        [
          [0, 60],
          [2, 10],
          [2, -46],
        ],
        [10, 12, 10]
      ),
      0.5
    ),
  ]),
  raise(circle(0, -112, 9), 0.5),
  ...place(sunRays(16, 14, 30, 0.36), { y: -112 }),
  ...mirrored(place(ramsHorn(0.36), { x: 216, y: -20, scale: 0.98 })),
]

export function gate(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...legend(frame, { top: countryWords(coin), bottom: hallmark(coin), size: 44 }),
    ...place(way(), { x: centre, y: centre - 92 }),
    ...value(coin, { x: centre, y: centre + 196, size: 216, widest: 400 }),
  ]
}
