import { blob, circle } from "../geometry/paths"
import { polar } from "../geometry/points"
import { part, raise } from "../shape"
import { engrave, ground } from "./details"
import type { Motif } from "./motif"
import { ribbon } from "../geometry/ribbon"

/** Rows of spines that fan out from the back, outer rows first. */
const spines = () =>
  [0, 1, 2, 3, 4].flatMap((row) =>
    Array.from({ length: 25 - row * 4 }, (_, i) => {
      const count = 25 - row * 4
      const degrees = -188 + (i + (row % 2) * 0.5) * (206 / count)
      const [x, y] = polar(1, degrees)
      const inner = 66 - row * 14
      const outer = 92 - row * 13
      const from = [14 + x * inner * 0.86, 34 + y * inner * 0.94] as const
      const to = [14 + x * outer * 0.88 + 5, 34 + y * outer * 0.98] as const
      return part(
        ribbon([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], [9, 7, 0.5]),
        0.44 + row * 0.03,
        1.8
      )
    }).flat()
  )

export const hedgehog: Motif = () => [
  ...ground(62, 92),
  ...[-34, 4, 46, 66].flatMap((x) =>
    part(
      ribbon(
        [
          [x, 44],
          [x - 2, 56],
          [x - 8, 60],
        ],
        [13, 10, 7]
      ),
      0.4,
      2
    )
  ),
  raise(
    blob([
      [-52, 30],
      [-46, -2],
      [-22, -32],
      [14, -42],
      [52, -30],
      [80, 0],
      [84, 36],
      [64, 54],
      [10, 56],
      [-36, 54],
    ]),
    0.4
  ),
  ...spines(),
  ...part(
    blob([
      [-96, 34],
      [-84, 22],
      [-66, 14],
      [-52, 4],
      [-36, 8],
      [-28, 26],
      [-32, 46],
      [-50, 54],
      [-72, 50],
      [-88, 42],
    ]),
    0.56
  ),
  ...part(
    blob([
      [-50, 4],
      [-48, -18],
      [-36, -26],
      [-28, -14],
      [-32, 6],
    ]),
    0.62,
    2
  ),
  raise(
    blob([
      [-45, -2],
      [-43, -14],
      [-36, -18],
      [-34, -8],
    ]),
    0.3
  ),
  ...part(circle(-95, 34, 6), 0.7, 2),
  raise(circle(-66, 26, 5.6), 0.18),
  raise(circle(-66, 26, 4), 0.66),
  engrave(
    [
      [-88, 42],
      [-74, 44],
      [-62, 40],
    ],
    2
  ),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [-48, 20 + i * 9],
        [-40, 22 + i * 8],
        [-34, 20 + i * 7],
      ],
      2.2
    )
  ),
]
