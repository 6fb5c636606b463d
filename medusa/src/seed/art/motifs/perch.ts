import { blob, circle, ellipse } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { cut, part, raise, type Shape } from "../shape"
import { engrave, eye } from "./details"
import type { Motif } from "./motif"

const fin = (
  rays: number,
  from: readonly [number, number],
  to: readonly [number, number],
  height: number,
  lean: number
): Shape[] =>
  Array.from({ length: rays }, (_, i) => {
    const t = i / (rays - 1)
    const x = from[0] + (to[0] - from[0]) * t
    const y = from[1] + (to[1] - from[1]) * t
    const tall = height * (0.55 + Math.sin(Math.PI * (0.12 + t * 0.75)) * 0.5)
    return part(
      ribbon(
        [
          [x, y],
          [x + lean * 0.4, y - tall * 0.6],
          [x + lean, y - tall],
        ],
        [7, 6, 0.6]
      ),
      0.38,
      1.4
    )
  }).flat()

/** Rows of overlapping scales, tail first, so that each covers the next. */
const scales = (): Shape[] =>
  Array.from({ length: 13 }, (_, column) => {
    const x = 56 - column * 7.6
    const half = 8 + 24 * Math.sin(Math.min(1, (13 + column * 1.3 - 9) / 13) * 1.9)
    const rows = Math.max(2, Math.round(half / 4.4))
    return Array.from({ length: rows }, (_, row) => {
      const y = (row - (rows - 1) / 2 + (column % 2) * 0.5) * 8 - 1
      return part(ellipse(x, y, 6.4, 5.4), 0.56, 1.3)
    }).flat()
  }).flat()

/** The Balkhash perch among bubbles, waves below. */
export const perch: Motif = () => [
  ...[
    [-84, -46, 5],
    [-92, -30, 3.4],
    [-76, -60, 3],
    [70, -56, 4],
    [80, -44, 2.6],
  ].map(([x = 0, y = 0, r = 1]) => raise(circle(x, y, r), 0.34)),
  ...[0, 1, 2].map((i) =>
    raise(
      ribbon(
        Array.from(
          { length: 11 },
          (_, k) => [-74 + i * 9 + k * (14.8 - i * 1.8), 66 + i * 9 + (k % 2 ? -3 : 3)] as const
        ),
        [0.5, 4, 4, 0.5]
      ),
      0.3
    )
  ),
  ...fin(11, [-30, -30], [24, -26], 38, 12),
  ...fin(8, [28, -24], [56, -12], 22, 12),
  ...fin(6, [14, 30], [36, 22], -26, 10),
  ...fin(5, [-34, 32], [-20, 36], -28, 14),
  ...[-2, -1, 0, 1, 2].flatMap((i) =>
    part(
      ribbon(
        [
          [66, i * 2],
          [82, i * 8],
          [97, i * 14],
        ],
        [9, 9, 2]
      ),
      0.4,
      1.6
    )
  ),
  ...part(
    blob([
      [-96, 2],
      [-84, -10],
      [-64, -24],
      [-34, -36],
      [0, -37],
      [30, -28],
      [56, -14],
      [76, -8],
      [76, 8],
      [56, 15],
      [28, 28],
      [-8, 37],
      [-44, 34],
      [-72, 22],
      [-88, 12],
    ]),
    0.48
  ),
  ...scales(),
  ...part(
    blob([
      [-96, 2],
      [-84, -10],
      [-64, -24],
      [-46, -31],
      [-38, -12],
      [-38, 12],
      [-48, 32],
      [-72, 22],
      [-88, 12],
    ]),
    0.6
  ),
  engrave(
    [
      [-52, -24],
      [-46, -4],
      [-54, 20],
    ],
    3
  ),
  ...eye(-72, -7, 4.6),
  engrave(
    [
      [-94, 5],
      [-84, 7],
      [-76, 12],
    ],
    2.4
  ),
  ...[0, 1, 2, 3].flatMap((i) =>
    part(
      ribbon(
        [
          [-38, 10 + i * 2],
          [-22, 10 + i * 5],
          [-8, 8 + i * 8],
        ],
        [6, 7, 1]
      ),
      0.66,
      1.4
    )
  ),
  ...[0, 1, 2, 3].map((i) =>
    cut(`M${-18 + i * 19} ${-33 + i * 4}q6 16 -1 ${26 - i * 3}`, 4.4, 0.3)
  ),
]
