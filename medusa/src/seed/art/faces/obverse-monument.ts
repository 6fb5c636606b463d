import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { blob, polygon, rect } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { ear, features, manHead } from "../motifs/portrait-parts"
import { engrave, stroke } from "../motifs/details"
import { mirrored, part, place, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { bankWords, countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { value } from "./value"

const khan = (): Shape[] => [
  ...part(
    blob([
      [-74, 97],
      [-60, 74],
      [-26, 60],
      [30, 58],
      [62, 72],
      [84, 97],
      [0, 101],
    ]),
    0.44
  ),
  ...[0, 1, 2].flatMap((row) =>
    Array.from({ length: 8 }, (_, i) =>
      part(rect(-62 + i * 17 + row * 5, 72 + row * 10, 14, 14), 0.52, 1.8)
    ).flat()
  ),
  ...manHead(),
  ...features(),
  ...part(
    blob([
      [-42, 0],
      [-32, -2],
      [-20, 12],
      [-22, 24],
      [-30, 16],
      [-38, 8],
    ]),
    0.66,
    2
  ),
  ...part(
    blob([
      [-36, 24],
      [-26, 24],
      [-18, 40],
      [-26, 60],
      [-36, 52],
    ]),
    0.62,
    2
  ),
  ...ear(14, -12),
  ...part(
    ribbon(
      [
        [20, -8],
        [28, 16],
        [24, 40],
      ],
      [20, 15, 4]
    ),
    0.5,
    2
  ),
  ...part(
    blob([
      [-36, -40],
      [-26, -70],
      [2, -88],
      [34, -74],
      [50, -36],
      [14, -46],
    ]),
    0.58
  ),
  ...part(
    ribbon(
      [
        [-38, -40],
        [-6, -48],
        [24, -46],
        [52, -32],
      ],
      [11, 13, 13, 11]
    ),
    0.68,
    2
  ),
  ...part(
    polygon([
      [-4, -84],
      [2, -112],
      [9, -84],
    ]),
    0.62,
    2
  ),
  ...part(
    ribbon(
      [
        [3, -110],
        [24, -122],
        [44, -112],
      ],
      [3, 10, 0.6]
    ),
    0.56,
    1.6
  ),
  engrave(
    [
      [-22, -52],
      [-10, -70],
      [2, -80],
    ],
    2.4,
    0.36
  ),
  engrave(
    [
      [14, -52],
      [14, -70],
      [8, -82],
    ],
    2.4,
    0.36
  ),
]

/** The khan as his monument shows him: bust on a pedestal, steppe grass at the sides. */
export function monument(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: hallmark(coin) || bankWords(coin),
      size: 42,
    }),
    ...place(khan(), { x: centre, y: centre - 98, scale: 1.84 }),
    ...part(rect(centre - 180, centre + 84, 360, 20), 0.56, 5),
    ...part(rect(centre - 158, centre + 104, 316, 146), 0.2, 5),
    ...value(coin, { x: centre, y: centre + 192, size: 104, widest: 280, height: 0.64 }),
    ...place(
      mirrored(
        [0, 1, 2, 3].map((i) =>
          stroke([184 + i * 14, 246 - i * 8], [200 + i * 24, 150 + i * 14], 9, 0.4)
        )
      ),
      { x: centre, y: centre }
    ),
  ]
}
