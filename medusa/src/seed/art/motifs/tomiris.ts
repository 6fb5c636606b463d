import { blob, circle, polygon } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { GILDING } from "../metal/metals"
import { cut, inked, part, place, raise, type Shape } from "../shape"
import { engrave, stroke } from "./details"
import { features, womanHead } from "./portrait-parts"
import type { Motif } from "./motif"

/** The tall pointed hat of a Saka ruler with gold plaques and arrows. */
const hat = (): Shape[] => [
  ...part(
    blob([
      [-34, -40],
      [-26, -66],
      [-6, -92],
      [8, -112],
      [18, -88],
      [40, -60],
      [44, -36],
      [52, 0],
      [44, 26],
      [32, 20],
      [26, -10],
      [10, -34],
      [-12, -40],
    ]),
    0.56
  ),
  ...inked(
    [
      ...part(
        ribbon(
          [
            [-35, -42],
            [-8, -42],
            [14, -32],
            [27, -8],
            [32, 18],
          ],
          [9, 9, 8, 8, 6]
        ),
        0.7,
        2
      ),
      ...part(
        polygon([
          [6, -98],
          [12, -82],
          [6, -66],
          [0, -82],
        ]),
        0.7,
        1.8
      ),
      ...part(circle(-10, -56, 5.4), 0.7, 1.8),
      ...part(circle(12, -50, 5.4), 0.7, 1.8),
      ...part(circle(32, -30, 5.4), 0.7, 1.8),
      ...part(
        polygon([
          [-4, -66],
          [2, -72],
          [8, -66],
          [2, -60],
        ]),
        0.7,
        1.6
      ),
      ...part(
        polygon([
          [24, -60],
          [30, -66],
          [36, -58],
          [30, -52],
        ]),
        0.7,
        1.6
      ),
    ],
    GILDING
  ),
  cut("M34 -14C40 -2 42 8 41 20", 1.6, 0.3),
]

const armour = (): Shape[] => [
  ...part(
    blob([
      [-68, 97],
      [-56, 76],
      [-26, 62],
      [30, 60],
      [60, 74],
      [80, 97],
      [0, 101],
    ]),
    0.42
  ),
  ...[0, 1, 2].flatMap((row) =>
    Array.from({ length: 9 - row }, (_, i) =>
      part(
        blob([
          [-62 + i * 16 + row * 8, 100 - row * 13],
          [-62 + i * 16 + row * 8, 88 - row * 13],
          [-55 + i * 16 + row * 8, 80 - row * 13],
          [-48 + i * 16 + row * 8, 88 - row * 13],
          [-48 + i * 16 + row * 8, 100 - row * 13],
        ]),
        0.54,
        1.6
      )
    ).flat()
  ),
  ...inked(
    part(
      ribbon(
        [
          [-26, 66],
          [2, 72],
          [32, 62],
        ],
        [11, 12, 11]
      ),
      0.68,
      2
    ),
    GILDING
  ),
  ...[-16, -2, 12, 24].map((x) => cut(`M${x} 64v12`, 1.4, 0.4)),
]

/** Riders' spears behind the queen. */
const spears = (): Shape[] =>
  [-88, -72, 66, 80, 92].flatMap((x, i) => [
    stroke([x, 60 - Math.abs(x) * 0.1], [x * 0.94, -34 + (i % 2) * 14], 3, 0.3),
    raise(
      polygon([
        [x * 0.94 - 4, -34 + (i % 2) * 14],
        [x * 0.94, -52 + (i % 2) * 14],
        [x * 0.94 + 4, -34 + (i % 2) * 14],
      ]),
      0.4
    ),
  ])

export const tomiris: Motif = () => [
  ...spears(),
  ...place(
    [
      ...armour(),
      ...womanHead(),
      ...features(),
      engrave(
        [
          [-34, 36],
          [-24, 40],
          [-12, 36],
        ],
        1.6
      ),
      ...hat(),
    ],
    { y: 10, scale: 0.88 }
  ),
]
