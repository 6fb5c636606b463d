import { blob, circle, polygon, ring } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, part, raise, type Shape } from "../shape"
import { line } from "../lettering/outline"
import { stroke } from "./details"
import { planet, stars } from "./sky"
import type { Motif } from "./motif"

const wheel = (x: number, y: number): Shape[] => [
  ...part(circle(x, y, 14), 0.5, 2.4),
  raise(ring(10.5, 8.8, x, y), 0.26),
  ...Array.from({ length: 8 }, (_, i) => {
    const [dx, dy] = polar(10, i * 45)
    return cut(`M${x} ${y}l${dx.toFixed(1)} ${dy.toFixed(1)}`, 1.2, 0.26)
  }),
  raise(circle(x, y, 3.4), 0.62),
]

/** Lunokhod 1 on the Moon, the Earth in the sky. */
export const lunokhod: Motif = () => [
  ...stars([
    [-78, -44],
    [-40, -76],
    [-6, -88],
    [14, -60],
    [-58, -20],
    [80, 4],
    [-20, -50],
  ]),
  ...planet(56, -52, 25, []),
  raise(
    blob([
      [40, -62],
      [52, -70],
      [60, -62],
      [54, -50],
      [44, -48],
    ]),
    0.54
  ),
  raise(
    blob([
      [58, -46],
      [70, -54],
      [76, -44],
      [66, -34],
      [58, -36],
    ]),
    0.54
  ),
  raise(
    polygon([
      [-97, 52],
      [-60, 46],
      [-20, 50],
      [30, 44],
      [70, 48],
      [97, 50],
      [84, 70],
      [50, 92],
      [0, 100],
      [-50, 92],
      [-84, 70],
    ]),
    0.24
  ),
  ...[
    [-56, 82, 9],
    [40, 84, 7],
    [64, 70, 5],
    [-20, 90, 4],
  ].flatMap(([x = 0, y = 0, r = 1]) => [
    raise(circle(x, y, r), 0.34),
    raise(circle(x, y, r * 0.7), 0.12),
  ]),
  ...part(
    ribbon(
      [
        [-62, 34],
        [-10, 40],
        [62, 34],
      ],
      [7, 9, 7]
    ),
    0.36
  ),
  ...part(
    polygon([
      [-52, -4],
      [52, -4],
      [40, 32],
      [-40, 32],
    ]),
    0.48
  ),
  cut("M-46 12H46M-30 -4L-24 32M0 -4V32M30 -4L24 32", 1.4, 0.28),
  ...part(
    ribbon(
      [
        [-58, -8],
        [0, -11],
        [58, -8],
      ],
      [8, 12, 8]
    ),
    0.56
  ),
  ...part(
    ribbon(
      [
        [52, -12],
        [66, -32],
        [70, -56],
      ],
      [12, 14, 10]
    ),
    0.42
  ),
  ...[0, 1, 2].map((i) => cut(`M${57 + i * 4} ${-19 - i * 11}l14 5`, 1.2, 0.24)),
  stroke([-30, -14], [-44, -62], 5, 0.5),
  ...part(circle(-45, -62, 5), 0.6, 2),
  stroke([-8, -14], [-6, -42], 4, 0.5),
  ...part(
    blob([
      [-18, -44],
      [-6, -38],
      [6, -44],
      [0, -52],
      [-12, -52],
    ]),
    0.54,
    2
  ),
  ...[-40, -28].flatMap((x) => [
    ...part(circle(x - 8, 8, 5), 0.62, 2),
    raise(circle(x - 8, 8, 2.4), 0.14),
  ]),
  ...[-57, -20, 18, 56].flatMap((x) => wheel(x, 46)),
  raise(line("1970–2010", 0, 79, { size: 14, tracking: 0.08 }), 0.5),
]
