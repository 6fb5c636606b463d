import { blob } from "../geometry/paths"
import type { Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, part, type Shape } from "../shape"
import { engrave, eye, ground, stroke, volute } from "./details"
import type { Motif } from "./motif"

const leg = (points: readonly Point[], height: number): Shape[] =>
  part(ribbon(points, [26, 13, 7, 6, 8]), height)

const horn = (x: number, height: number): Shape[] => [
  ...part(
    ribbon(
      [
        [x, -46],
        [x + 6, -62],
        [x - 2, -78],
        [x + 5, -95],
      ],
      [8, 7, 5, 1]
    ),
    height,
    2
  ),
  ...[0, 1, 2, 3, 4].map((i) => cut(`M${x - 3 + i * 0.8} ${-53 - i * 6}l9 -2`, 1.2, 0.25)),
]

/** A saiga with its swollen nose and ringed horns, standing in feather grass. */
export const saiga: Motif = () => [
  ...ground(82, 80),
  ...[-76, -66, 70, 78, 86, 20, 28].flatMap((x, i) => [
    stroke([x, 82], [x + (i % 2 ? 14 : -10), 48 - (i % 3) * 8], 3.4, 0.34),
  ]),
  ...horn(-40, 0.42),
  ...leg(
    [
      [46, 18],
      [40, 42],
      [46, 58],
      [42, 74],
      [40, 80],
    ],
    0.36
  ),
  ...leg(
    [
      [-14, 18],
      [-8, 44],
      [-10, 60],
      [-10, 74],
      [-13, 80],
    ],
    0.36
  ),
  ...part(
    blob([
      [-58, -30],
      [-42, -36],
      [-28, -18],
      [0, -14],
      [34, -18],
      [64, -12],
      [76, 8],
      [66, 26],
      [36, 30],
      [4, 26],
      [-24, 34],
      [-42, 22],
      [-52, 0],
    ]),
    0.52
  ),
  ...leg(
    [
      [60, 10],
      [58, 38],
      [66, 56],
      [60, 72],
      [57, 80],
    ],
    0.56
  ),
  ...leg(
    [
      [-32, 16],
      [-34, 42],
      [-32, 58],
      [-33, 73],
      [-36, 80],
    ],
    0.56
  ),
  ...part(
    ribbon(
      [
        [72, -4],
        [84, 2],
        [84, 16],
      ],
      [8, 7, 1]
    ),
    0.45
  ),
  ...part(
    blob([
      [-96, -16],
      [-94, -28],
      [-82, -40],
      [-66, -50],
      [-48, -52],
      [-38, -40],
      [-44, -26],
      [-62, -18],
      [-76, -6],
      [-88, 0],
      [-95, -6],
    ]),
    0.62
  ),
  ...part(
    blob([
      [-40, -42],
      [-30, -56],
      [-20, -52],
      [-24, -40],
      [-34, -34],
    ]),
    0.6,
    2
  ),
  ...horn(-54, 0.6),
  ...eye(-62, -38, 3.2),
  engrave(
    [
      [-92, -24],
      [-84, -18],
      [-86, -8],
    ],
    2.6
  ),
  engrave(
    [
      [-80, -38],
      [-74, -28],
      [-76, -16],
    ],
    2
  ),
  volute(56, 6, 16, 200),
  volute(-24, 8, 15, 60),
]
