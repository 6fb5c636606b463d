import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { blob, circle, polygon } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { GILDING } from "../metal/metals"
import { eye } from "../motifs/details"
import { inked, mirrored, part, place, ridge, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { sunEmblem } from "./obverse-emblem"
import { value } from "./value"

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
