import { blob, circle, ellipse, regular } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { TANTALUM } from "../metal/metals"
import { mirrored, part, place, raise, type Shape } from "../shape"
import { ramsHorn } from "../frame/ornament"
import { engrave } from "./details"
import type { Motif } from "./motif"

const limbs = (): Shape[] =>
  mirrored([
    ...part(
      blob([
        [36, -44],
        [58, -66],
        [84, -74],
        [88, -58],
        [74, -40],
        [54, -26],
      ]),
      0.5
    ),
    ...part(
      blob([
        [40, 44],
        [62, 54],
        [74, 78],
        [60, 82],
        [42, 70],
        [30, 56],
      ]),
      0.5
    ),
    ...[0, 1, 2].map((i) =>
      engrave(
        [
          [62 + i * 7, -64],
          [66 + i * 7, -58],
          [64 + i * 7, -50],
        ],
        2
      )
    ),
    ...[0, 1].map((i) =>
      engrave(
        [
          [54 + i * 7, 64],
          [58 + i * 7, 68],
          [56 + i * 7, 76],
        ],
        2
      )
    ),
  ])

/** Thirteen plates of the shell. */
const shell = (): Shape[] => [
  ...part(ellipse(0, 4, 58, 66), 0.42),
  ...Array.from({ length: 20 }, (_, i) => {
    const [x, y] = polar(1, i * 18 + 9)
    return part(ellipse(x * 52, 4 + y * 60, 7.4, 7.4), 0.5, 1.6)
  }).flat(),
  raise(ellipse(0, 4, 46, 54), 0.36),
  ...[-34, 4, 42].flatMap((y, i) => part(regular(6, i === 1 ? 22 : 20, 0, 0, y * 0.94), 0.58, 3)),
  ...mirrored([-16, 24].flatMap((y) => part(regular(6, 19, 0, 31, y * 0.96), 0.54, 3))),
]

/** A turtle seen from above; the shell is an insert of coloured tantalum. */
export const turtle: Motif = () => [
  ...part(
    ribbon(
      [
        [0, 60],
        [2, 80],
        [-2, 96],
      ],
      [18, 9, 0.6]
    ),
    0.46
  ),
  ...limbs(),
  ...part(
    blob([
      [0, -98],
      [14, -92],
      [18, -76],
      [12, -56],
      [-12, -56],
      [-18, -76],
      [-14, -92],
    ]),
    0.54
  ),
  ...mirrored([
    raise(circle(10, -82, 3.4), 0.7),
    engrave(
      [
        [4, -70],
        [8, -66],
        [12, -62],
      ],
      2
    ),
  ]),
  { d: ellipse(0, 4, 58, 66), ink: TANTALUM.teal },
  ...shell(),
  ...place(ramsHorn(0.7), { y: 5, scale: 0.28 }),
]
