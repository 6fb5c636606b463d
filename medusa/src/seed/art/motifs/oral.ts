import { blob, circle, polygon, rect } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { sunRays } from "../frame/ornament"
import { cut, mirrored, part, place, raise } from "../shape"
import { arcade, dome, finial, river } from "./architecture"
import type { Motif } from "./motif"

/** Oral on the river: the old clock tower and domes, a sturgeon-boat below. */
export const oral: Motif = () => [
  ...place(sunRays(32, 22, 40, 0.22), { y: -46 }),
  ...mirrored([
    ...part(rect(52, 0, 36, 44), 0.38),
    ...arcade(53, 87, 22, 3, 14),
    ...arcade(53, 87, 42, 3, 14),
    ...part(
      polygon([
        [48, 0],
        [70, -12],
        [92, 0],
      ]),
      0.46,
      2
    ),
    ...part(rect(24, -14, 26, 58), 0.44),
    ...arcade(25, 49, 12, 2, 16),
    ...arcade(25, 49, 40, 2, 20),
    ...place(dome(0, 0, 12, 20, 1), { x: 37, y: -14 }),
    ...finial(37, -34, 12),
  ]),
  ...part(rect(-19, -30, 38, 74), 0.54),
  ...part(
    polygon([
      [-22, -30],
      [-15, -52],
      [15, -52],
      [22, -30],
    ]),
    0.5,
    2
  ),
  ...part(
    polygon([
      [-13, -52],
      [0, -88],
      [13, -52],
    ]),
    0.58,
    2
  ),
  ...finial(0, -86, 12),
  ...part(circle(0, -14, 11), 0.64, 2),
  raise(circle(0, -14, 8.6), 0.4),
  cut("M0 -14V-21M0 -14L5 -11", 1.8, 0.1),
  ...Array.from({ length: 12 }, (_, i) => raise(circle(...polar(7.4, i * 30, 0, -14), 0.7), 0.6)),
  ...arcade(-16, 16, 42, 1, 36),
  ...part(
    ribbon(
      [
        [-94, 46],
        [0, 49],
        [94, 46],
      ],
      [3, 8, 3]
    ),
    0.42
  ),
  ...river(62),
  ...part(
    blob([
      [-26, 66],
      [26, 66],
      [18, 78],
      [-18, 78],
    ]),
    0.5,
    2
  ),
  ...part(
    polygon([
      [0, 64],
      [0, 48],
      [18, 62],
    ]),
    0.6,
    1.8
  ),
]
