import { blob, ellipse } from "../geometry/paths"
import { polar, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { part, place, raise, type Shape } from "../shape"
import { engrave, ground } from "./details"
import type { Motif } from "./motif"

/** A leaf of the desert poplar: broad, toothed at the tip. */
const leaf = (): Shape[] => [
  ...part(
    blob([
      [0, 12],
      [-9, 5],
      [-10, -3],
      [-5, -6],
      [0, -13],
      [5, -6],
      [10, -3],
      [9, 5],
    ]),
    0.56,
    2
  ),
  engrave(
    [
      [0, 11],
      [0, 2],
      [0, -8],
    ],
    1.6,
    0.3
  ),
]

/** Leaves in rings, outer ones first. */
const crown = (): Shape[] =>
  [62, 47, 32, 17, 2].flatMap((radius, row) =>
    Array.from({ length: Math.max(1, Math.round(radius / 4.1)) }, (_, i) => {
      const count = Math.max(1, Math.round(radius / 4.1))
      const degrees = (i * 360) / count + row * 17
      const [x, y] = polar(radius, degrees)
      return place(leaf(), { x: x * 1.16, y: -30 + y * 0.86, rotate: degrees + 90, scale: 0.98 })
    }).flat()
  )

const TRUNK: readonly (readonly Point[])[] = [
  [
    [-26, 92],
    [-8, 60],
    [-6, 30],
    [-22, 0],
    [-44, -24],
  ],
  [
    [28, 92],
    [12, 62],
    [10, 34],
    [26, 4],
    [46, -22],
  ],
  [
    [2, 90],
    [4, 60],
    [0, 20],
    [2, -30],
  ],
]

export const turanga: Motif = () => [
  ...ground(86, 88),
  ...TRUNK.flatMap((points) => part(ribbon(points, [10, 17, 15, 10, 5]), 0.46)),
  raise(ellipse(0, -30, 78, 58), 0.2),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [-4 + i * 5, 84],
        [-1 + i * 4, 60],
        [-2 + i * 4, 34],
      ],
      2
    )
  ),
  ...crown(),
  ...part(
    ribbon(
      [
        [-34, 86],
        [-58, 88],
        [-74, 92],
      ],
      [10, 7, 1]
    ),
    0.4
  ),
  ...part(
    ribbon(
      [
        [34, 86],
        [58, 88],
        [74, 92],
      ],
      [10, 7, 1]
    ),
    0.4
  ),
]
