import { blob, circle, ellipse, ring } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, mirrored, part, raise, ridge, type Shape } from "../shape"
import { GILDING } from "../metal/metals"
import { engrave, stroke } from "./details"
import type { Motif } from "./motif"

/** Breast feathers: rows of overlapping scales, from below upwards. */
const breast = (): Shape[] =>
  Array.from({ length: 6 }, (_, row) => {
    const y = 46 - row * 11
    const count = row % 2 ? 4 : 5
    return Array.from({ length: count }, (_, i) => {
      const x = (i - (count - 1) / 2) * 13
      return part(ellipse(x, y, 7, 11), 0.5, 1.8)
    }).flat()
  }).flat()

const wing = (): Shape[] => [
  ...[0, 1, 2, 3, 4].flatMap((i) =>
    part(
      ribbon(
        [
          [38 + i * 3, -24 + i * 4],
          [58 + i * 3 - i * i, 10],
          [52 - i * 7, 58 + (4 - i) * 5],
        ],
        [8, 15, 2]
      ),
      0.42 + i * 0.03,
      2
    )
  ),
  ...part(
    blob([
      [28, -30],
      [44, -34],
      [60, -18],
      [58, 0],
      [44, 8],
      [32, -4],
    ]),
    0.58,
    2
  ),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [36 + i * 7, -24 + i * 2],
        [44 + i * 6, -14 + i * 3],
        [42 + i * 6, -2 + i],
      ],
      2
    )
  ),
]

const faceDisc = (): Shape[] => [
  ...part(circle(18, -48, 21), 0.56, 2),
  ...Array.from({ length: 16 }, (_, i) => {
    const from = polar(12.5, i * 22.5, 18, -48)
    const to = polar(20, i * 22.5, 18, -48)
    return cut(
      `M${from[0].toFixed(1)} ${from[1].toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`,
      1.3,
      0.3
    )
  }),
  { ...raise(ring(11.5, 6.5, 18, -48), 0.7), ink: GILDING },
  raise(circle(18, -48, 6), 0.1),
  raise(circle(16, -50, 2), 0.6),
  ...part(
    blob([
      [8, -64],
      [30, -72],
      [44, -92],
      [40, -66],
      [24, -58],
    ]),
    0.64,
    2
  ),
]

const talons = (): Shape[] =>
  [-7, 0, 7].flatMap((dx) =>
    part(
      ribbon(
        [
          [18 + dx * 0.7, 66],
          [18 + dx, 76],
          [18 + dx, 84],
        ],
        [7, 7, 2]
      ),
      0.6,
      1.6
    )
  )

export const owl: Motif = () => [
  ...part(
    ribbon(
      [
        [-84, 82],
        [-30, 76],
        [30, 80],
        [86, 74],
      ],
      [7, 11, 11, 5]
    ),
    0.36
  ),
  ...mirrored([stroke([60, 76], [74, 62], 5, 0.34)]),
  ...[-14, 0, 14].flatMap((x) =>
    part(
      ribbon(
        [
          [x * 0.6, 56],
          [x, 80],
          [x * 1.1, 96],
        ],
        [12, 13, 4]
      ),
      0.38,
      2
    )
  ),
  raise(
    blob([
      [0, -66],
      [36, -54],
      [44, -10],
      [40, 40],
      [22, 68],
      [0, 72],
      [-22, 68],
      [-40, 40],
      [-44, -10],
      [-36, -54],
    ]),
    0.4
  ),
  ...breast(),
  ...mirrored(wing()),
  raise(
    blob([
      [0, -72],
      [30, -68],
      [42, -48],
      [32, -26],
      [0, -18],
      [-32, -26],
      [-42, -48],
      [-30, -68],
    ]),
    0.48
  ),
  ...mirrored(faceDisc()),
  ...part(
    blob([
      [0, -50],
      [6, -40],
      [0, -24],
      [-6, -40],
    ]),
    0.74,
    2
  ),
  ...mirrored(talons()),
  ridge("M0 -70V-56", 3, 0.66),
]
