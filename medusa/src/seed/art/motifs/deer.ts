import { blob } from "../geometry/paths"
import { spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { part, type Shape } from "../shape"
import { engrave, eye, volute } from "./details"
import type { Motif } from "./motif"

/** Antlers as a row of curls laid along the back. */
const antlers = (): Shape[] => [
  ...[0, 1, 2, 3, 4, 5].flatMap((i) => {
    const x = -34 + i * 21
    const y = -50 + i * 3.4 + (i === 0 ? 6 : 0)
    return part(ribbon(spiral([x, y - 6], 15 - i * 0.9, 3.5, 70, -1.35), [11, 9, 8, 5]), 0.52, 2)
  }),
  ...part(
    ribbon(
      [
        [-56, -32],
        [-30, -40],
        [10, -36],
        [50, -28],
        [82, -22],
      ],
      [9, 10, 9, 8, 4]
    ),
    0.58,
    2
  ),
  ...part(ribbon(spiral([-62, -52], 13, 3, 60, -1.3), [9, 8, 7, 4]), 0.52, 2),
]

/** The Saka deer: legs folded, throat stretched, antlers to the tail. */
export const deer: Motif = () => [
  ...part(
    ribbon(
      [
        [72, 18],
        [54, 52],
        [8, 56],
        [-6, 62],
      ],
      [34, 16, 12, 9]
    ),
    0.4
  ),
  ...part(
    ribbon(
      [
        [-34, 30],
        [-20, 56],
        [18, 66],
        [36, 62],
      ],
      [26, 15, 11, 9]
    ),
    0.4
  ),
  ...part(
    ribbon(
      [
        [82, -6],
        [94, -2],
        [92, 12],
      ],
      [10, 9, 3]
    ),
    0.45
  ),
  ...part(
    blob([
      [-62, -22],
      [-46, -24],
      [-28, -8],
      [0, -14],
      [40, -16],
      [72, -12],
      [86, 8],
      [78, 30],
      [50, 36],
      [14, 28],
      [-16, 42],
      [-38, 42],
      [-52, 22],
      [-60, 0],
    ]),
    0.52
  ),
  ...part(
    ribbon(
      [
        [66, 14],
        [62, 44],
        [20, 48],
        [0, 48],
      ],
      [38, 18, 13, 9]
    ),
    0.58
  ),
  ...part(
    ribbon(
      [
        [-30, 22],
        [-40, 50],
        [-4, 66],
        [20, 76],
      ],
      [30, 16, 12, 9]
    ),
    0.6
  ),
  ...antlers(),
  ...part(
    blob([
      [-97, -18],
      [-90, -28],
      [-70, -36],
      [-52, -32],
      [-48, -20],
      [-62, -8],
      [-84, -6],
      [-95, -10],
    ]),
    0.62
  ),
  ...part(
    ribbon(
      [
        [-50, -24],
        [-36, -20],
        [-26, -22],
      ],
      [6, 11, 1]
    ),
    0.66,
    2
  ),
  ...eye(-72, -22, 3.4),
  engrave(
    [
      [-94, -11],
      [-84, -12],
      [-76, -14],
    ],
    1.8
  ),
  volute(62, 10, 18, 180),
  volute(-26, 18, 16, 30),
  engrave([
    [-50, -10],
    [-36, 4],
    [-8, 2],
    [16, -4],
  ]),
]
