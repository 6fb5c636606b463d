import { blob, circle, polygon } from "../geometry/paths"
import { polar } from "../geometry/points"
import { line } from "../lettering/outline"
import { sunRays } from "../frame/ornament"
import { GILDING } from "../metal/metals"
import { inked, mirrored, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"

const laurel = (): Shape[] =>
  mirrored([
    ridge(`M6 88A88 88 0 0 0 84 -18`, 3, 0.4),
    ...Array.from({ length: 9 }, (_, i) => {
      const degrees = 80 - i * 11.5
      const [x, y] = polar(87, degrees)
      return [-1, 1].flatMap((side) =>
        place(
          part(
            blob([
              [0, 0],
              [5, -8],
              [0, -20],
              [-5, -8],
            ]),
            0.5,
            1.6
          ),
          { x, y, rotate: degrees + (side > 0 ? 62 : -10) - 0, scale: 0.78 }
        )
      )
    }).flat(),
  ])

const flame = (): Shape[] => [
  ...part(
    blob([
      [0, 8],
      [-20, -2],
      [-26, -24],
      [-14, -46],
      [-12, -30],
      [-4, -44],
      [2, -72],
      [16, -48],
      [18, -30],
      [26, -40],
      [26, -16],
      [16, 2],
    ]),
    0.5
  ),
  ...part(
    blob([
      [0, 6],
      [-12, -4],
      [-12, -20],
      [-2, -30],
      [2, -46],
      [11, -26],
      [12, -8],
      [8, 2],
    ]),
    0.62,
    2
  ),
  engrave(
    [
      [0, 2],
      [-3, -10],
      [2, -24],
    ],
    2.4,
    0.4
  ),
]

/** Torch in a laurel: twenty-five years of the national Olympic movement. */
export const olympicTorch: Motif = () => [
  ...place(sunRays(40, 40, 62, 0.22), { y: -30 }),
  ...laurel(),
  ...inked(place(flame(), { y: -16, scale: 0.98 }), GILDING),
  ...part(
    polygon([
      [-17, -8],
      [17, -8],
      [13, 6],
      [-13, 6],
    ]),
    0.6,
    2
  ),
  ...part(
    polygon([
      [-11, 6],
      [11, 6],
      [4, 78],
      [-4, 78],
    ]),
    0.52,
    2
  ),
  ...part(circle(0, 34, 23), 0.58),
  raise(circle(0, 34, 19), 0.2),
  raise(line("25", 0, 44, { typeface: "figures", size: 29 }), 0.66),
]
