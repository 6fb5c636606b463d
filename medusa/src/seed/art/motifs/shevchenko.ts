import { blob, circle } from "../geometry/paths"
import { part } from "../shape"
import { engrave } from "./details"
import { ear, features, manHead, inFrame } from "./portrait-parts"
import type { Motif } from "./motif"

/** Taras Shevchenko: high fur cap, long moustache, sheepskin collar. */
export const shevchenko: Motif = () =>
  inFrame([
    ...part(
      blob([
        [-76, 97],
        [-62, 74],
        [-30, 60],
        [34, 58],
        [64, 70],
        [84, 97],
        [0, 100],
      ]),
      0.44
    ),
    ...Array.from({ length: 13 }, (_, i) => {
      const t = i / 12
      return part(
        circle(
          -36 + t * 84 - Math.sin(t * 3.1) * 8,
          60 + Math.cos(t * 6.2) * -7 + Math.sin(t * 3.1) * 13,
          9
        ),
        0.6,
        1.8
      )
    }).flat(),
    ...manHead(),
    ...features(),
    ...ear(14, -12),
    ...part(
      blob([
        [18, -34],
        [34, -36],
        [42, -18],
        [36, 8],
        [26, 12],
        [22, -6],
      ]),
      0.58,
      2
    ),
    ...part(
      blob([
        [-44, -2],
        [-36, -5],
        [-24, 0],
        [-14, 14],
        [-16, 32],
        [-22, 20],
        [-32, 9],
        [-42, 8],
      ]),
      0.7,
      2
    ),
    engrave(
      [
        [-38, 0],
        [-26, 5],
        [-18, 18],
      ],
      1.8,
      0.4
    ),
    ...part(
      blob([
        [-36, -40],
        [-32, -78],
        [-10, -98],
        [26, -96],
        [48, -74],
        [50, -34],
        [20, -30],
        [-10, -34],
      ]),
      0.56
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      part(circle(-31 + i * 10, -38 + Math.sin(i / 2.6) * 4, 8.4), 0.64, 1.8)
    ).flat(),
    ...[0, 1, 2, 3].map((i) =>
      engrave(
        [
          [-22 + i * 17, -54],
          [-16 + i * 15, -72],
          [-4 + i * 10, -88],
        ],
        2.4,
        0.3
      )
    ),
  ])
