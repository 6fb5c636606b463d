import { blob } from "../geometry/paths"
import type { Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { part, type Shape } from "../shape"
import { engrave, eye, ground, stroke, volute } from "./details"
import type { Motif } from "./motif"

const leg = (points: readonly Point[], height: number): Shape[] =>
  part(ribbon(points, [30, 15, 10, 11]), height)

export const boar: Motif = () => [
  ...ground(78, 84),
  ...leg(
    [
      [44, 22],
      [40, 46],
      [46, 60],
      [40, 74],
    ],
    0.36
  ),
  ...leg(
    [
      [-12, 24],
      [-4, 48],
      [-8, 62],
      [-8, 74],
    ],
    0.36
  ),
  ...Array.from({ length: 13 }, (_, i) => {
    const x = -36 + i * 8
    return stroke(
      [x, -30 - 14 * Math.sin(i / 3.4)],
      [x + 12, -50 - 14 * Math.sin(i / 3.4)],
      6,
      0.42
    )
  }),
  ...part(
    ribbon(
      [
        [78, -4],
        [92, -8],
        [92, 6],
        [84, 8],
      ],
      [6, 5, 4, 1]
    ),
    0.4
  ),
  ...part(
    blob([
      [-92, 24],
      [-88, 10],
      [-70, 0],
      [-54, -16],
      [-34, -36],
      [0, -48],
      [36, -42],
      [66, -26],
      [82, 0],
      [76, 26],
      [50, 38],
      [14, 36],
      [-20, 42],
      [-48, 42],
      [-66, 36],
      [-88, 36],
    ]),
    0.52
  ),
  ...leg(
    [
      [60, 16],
      [66, 44],
      [58, 60],
      [62, 74],
    ],
    0.56
  ),
  ...leg(
    [
      [-36, 26],
      [-38, 48],
      [-30, 62],
      [-36, 74],
    ],
    0.56
  ),
  ...part(
    blob([
      [-48, -18],
      [-38, -40],
      [-26, -38],
      [-28, -20],
      [-38, -12],
    ]),
    0.62
  ),
  ...part(
    blob([
      [-95, 22],
      [-90, 12],
      [-82, 16],
      [-82, 30],
      [-92, 34],
    ]),
    0.62,
    2
  ),
  ...part(
    ribbon(
      [
        [-62, 30],
        [-70, 24],
        [-74, 12],
        [-70, 2],
      ],
      [8, 7, 4, 0.5]
    ),
    0.72,
    2
  ),
  ...eye(-58, 2, 3),
  engrave([
    [-84, 32],
    [-66, 32],
    [-52, 28],
    [-46, 18],
  ]),
  volute(-14, 4, 22, 120),
  volute(56, 2, 20, 200),
  engrave(
    [
      [8, -30],
      [30, -24],
      [40, -8],
      [38, 14],
    ],
    2.6
  ),
]
