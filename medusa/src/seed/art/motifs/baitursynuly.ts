import { blob, ring } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { part, raise, ridge } from "../shape"
import { engrave } from "./details"
import { ear, features, jacket, manHead, inFrame } from "./portrait-parts"
import type { Motif } from "./motif"

/** Ahmet Baitursynuly: hair brushed back, moustache, round spectacles. */
export const baitursynuly: Motif = () =>
  inFrame([
    ...jacket(),
    ...manHead(),
    ...features(),
    ...part(
      blob([
        [-20, -68],
        [-14, -82],
        [10, -90],
        [36, -78],
        [48, -52],
        [46, -18],
        [36, 8],
        [26, -2],
        [18, -34],
        [6, -46],
        [-6, -60],
      ]),
      0.6
    ),
    ...[0, 1, 2, 3, 4].map((i) =>
      engrave(
        [
          [-12 + i * 7, -70 - i],
          [8 + i * 7, -74 + i * 5],
          [24 + i * 5, -56 + i * 12],
        ],
        2,
        0.34
      )
    ),
    ...ear(14, -16),
    ...part(
      blob([
        [-43, -1],
        [-36, -3],
        [-26, 1],
        [-18, 12],
        [-24, 12],
        [-32, 7],
        [-41, 8],
      ]),
      0.68,
      2
    ),
    raise(ring(11.5, 9.4, -25, -28), 0.72),
    ridge("M-14 -29L12 -26M-36 -29L-38 -27", 2.2, 0.7),
    ...part(
      ribbon(
        [
          [-40, 82],
          [-38, 90],
        ],
        [2, 2]
      ),
      0.5,
      1
    ),
  ])
