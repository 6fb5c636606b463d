import { blob, circle } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { part, raise, type Shape } from "../shape"
import { engrave, stroke } from "./details"
import type { Motif } from "./motif"

/** Flight feathers from the wrist outwards. */
const farWing = (): Shape[] =>
  Array.from({ length: 8 }, (_, i) =>
    part(
      ribbon(
        [
          [24 - i * 2, -8],
          [44 + i * 3, -44 + i * 2],
          [104 - i * 13 + 10, -78 + i * 2],
        ],
        [12, 14, 3]
      ),
      0.36,
      1.8
    )
  ).flat()

const nearWing = (): Shape[] => [
  ...Array.from({ length: 9 }, (_, i) =>
    part(
      ribbon(
        [
          [14 + i * 4, 2],
          [-6 + i * 6, -42],
          [-52 + i * 13, -88 + i * 4],
        ],
        [14, 15, 3]
      ),
      0.46,
      1.8
    )
  ).flat(),
  ...Array.from({ length: 6 }, (_, i) =>
    part(
      ribbon(
        [
          [10 + i * 8, 6],
          [4 + i * 8, -14],
          [-10 + i * 11, -40 + i * 3],
        ],
        [13, 13, 3]
      ),
      0.54,
      1.8
    )
  ).flat(),
]

/** A white stork in flight, wide for an oval coin. */
export const stork: Motif = () => [
  ...farWing(),
  ...part(
    ribbon(
      [
        [74, 24],
        [106, 30],
        [142, 34],
      ],
      [7, 5, 4]
    ),
    0.44,
    2
  ),
  ...part(
    ribbon(
      [
        [72, 30],
        [104, 38],
        [138, 46],
      ],
      [7, 5, 4]
    ),
    0.48,
    2
  ),
  ...[0, 1, 2].flatMap((i) => [
    stroke([140, 34], [152, 28 + i * 6], 3, 0.44),
    stroke([136, 46], [148, 41 + i * 6], 3, 0.46),
  ]),
  ...part(
    blob([
      [62, 10],
      [86, 12],
      [100, 22],
      [90, 32],
      [66, 32],
    ]),
    0.42,
    2
  ),
  ...part(
    blob([
      [-84, -2],
      [-58, 2],
      [-30, -6],
      [10, -8],
      [50, 2],
      [78, 18],
      [74, 34],
      [40, 42],
      [0, 40],
      [-34, 26],
      [-62, 14],
      [-84, 8],
    ]),
    0.54
  ),
  ...nearWing(),
  ...part(
    ribbon(
      [
        [-92, 1],
        [-118, 6],
        [-150, 14],
      ],
      [10, 7, 0.6]
    ),
    0.6,
    2
  ),
  engrave(
    [
      [-94, 3],
      [-116, 8],
      [-140, 13],
    ],
    1.6
  ),
  ...part(
    blob([
      [-104, 0],
      [-96, -12],
      [-80, -12],
      [-68, 0],
      [-80, 10],
      [-96, 10],
    ]),
    0.6,
    2
  ),
  raise(circle(-90, -3, 3.8), 0.2),
  raise(circle(-90, -3, 2.4), 0.66),
  engrave(
    [
      [-56, 10],
      [-30, 20],
      [6, 30],
      [40, 32],
    ],
    2.6
  ),
  ...[0, 1, 2, 3].map((i) =>
    engrave(
      [
        [-20 + i * 16, 16 + i],
        [-12 + i * 16, 24 + i],
        [-2 + i * 16, 26 + i],
      ],
      2
    )
  ),
  ...[-1, 0, 1].flatMap((i) => [
    stroke([-118 + i * 9, 82], [-112 + i * 14, 44 - Math.abs(i) * -8], 4, 0.34),
    stroke([112 + i * 8, 84], [104 + i * 14, 60 + Math.abs(i) * 6], 4, 0.34),
  ]),
]
