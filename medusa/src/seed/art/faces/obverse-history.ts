import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { blob, circle, polygon, rect } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { GILDING } from "../metal/metals"
import { dirham } from "../motifs/dirham"
import { ear, features, manHead } from "../motifs/portrait-parts"
import { engrave, eye, stroke } from "../motifs/details"
import { inked, mirrored, part, place, ridge, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { bankWords, countryWords, hallmark, tengeWord } from "./inscriptions"
import { legend } from "./legend"
import { sunEmblem } from "./obverse-emblem"
import { gildedBorder } from "./reverse"
import { value } from "./value"

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

/** A rider at a gallop with bow and pointed hat, facing left. */
const rider = (): Shape[] => [
  ...part(
    ribbon(
      [
        [44, 4],
        [66, -2],
        [80, 18],
      ],
      [9, 12, 1]
    ),
    0.42,
    2
  ),
  ...part(
    ribbon(
      [
        [-24, 18],
        [-52, 26],
        [-70, 14],
      ],
      [15, 9, 6]
    ),
    0.42,
    2
  ),
  ...part(
    ribbon(
      [
        [36, 18],
        [60, 30],
        [78, 46],
      ],
      [17, 10, 6]
    ),
    0.42,
    2
  ),
  ...part(
    blob([
      [-30, -4],
      [0, -4],
      [34, -6],
      [48, 6],
      [42, 24],
      [6, 22],
      [-24, 28],
      [-38, 14],
    ]),
    0.5,
    2
  ),
  ...part(
    ribbon(
      [
        [-26, 20],
        [-42, 40],
        [-62, 40],
      ],
      [15, 9, 6]
    ),
    0.54,
    2
  ),
  ...part(
    ribbon(
      [
        [34, 18],
        [46, 40],
        [66, 56],
      ],
      [17, 10, 6]
    ),
    0.54,
    2
  ),
  ...part(
    ribbon(
      [
        [-24, 10],
        [-44, -12],
        [-56, -30],
      ],
      [26, 18, 13]
    ),
    0.54,
    2
  ),
  ...part(
    blob([
      [-84, -16],
      [-78, -28],
      [-60, -38],
      [-48, -36],
      [-50, -22],
      [-66, -14],
      [-80, -8],
    ]),
    0.58,
    2
  ),
  ...eye(-64, -28, 2.2),
  ...part(
    ribbon(
      [
        [4, -4],
        [6, -24],
        [4, -40],
      ],
      [20, 22, 14]
    ),
    0.6,
    2
  ),
  ...part(
    ribbon(
      [
        [4, -10],
        [-6, 8],
        [-2, 24],
      ],
      [11, 9, 8]
    ),
    0.64,
    2
  ),
  ...part(
    ribbon(
      [
        [4, -34],
        [-18, -40],
        [-36, -38],
      ],
      [9, 8, 6]
    ),
    0.64,
    2
  ),
  ...part(circle(3, -52, 10), 0.62, 2),
  ...part(
    polygon([
      [-9, -56],
      [14, -56],
      [12, -64],
      [2, -86],
    ]),
    0.66,
    2
  ),
  ridge("M-34 -62C-48 -52 -48 -26 -34 -14", 3, 0.6),
  ridge("M-34 -62L-20 -38L-34 -14", 1.4, 0.5),
]

/** The gilded emblem with riders below it. */
export function riders(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...legend(frame, { top: countryWords(coin), bottom: hallmark(coin), size: 42 }),
    ...inked(place(sunEmblem(), { x: centre, y: centre - 200, scale: 1.42 }), GILDING),
    ...place(mirrored(place(rider(), { x: -186, y: 4, scale: 1.5 })), { x: centre, y: centre }),
    ...value(coin, { x: centre, y: centre + 246, size: 150, widest: 330 }),
  ]
}

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
