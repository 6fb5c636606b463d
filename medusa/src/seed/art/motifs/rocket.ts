import { blob, circle, polygon } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { cut, mirrored, part, place, ridge, type Shape } from "../shape"
import { curl } from "./details"
import { planet, stars } from "./sky"
import type { Motif } from "./motif"

const craft = (): Shape[] => [
  ...[-16, -6, 6, 16].flatMap((x) =>
    part(
      ribbon(
        [
          [x, 56],
          [x * 1.5, 74],
          [x * 1.2, 92],
        ],
        [9, 10, 0.6]
      ),
      0.44,
      1.6
    )
  ),
  ...mirrored([
    ...part(
      polygon([
        [9, 4],
        [14, 0],
        [24, 44],
        [24, 58],
        [12, 58],
        [10, 30],
      ]),
      0.46,
      2
    ),
    cut("M12 46H23", 1.4, 0.26),
  ]),
  ...part(
    blob([
      [0, -84],
      [8, -66],
      [11, -40],
      [11, 20],
      [9, 60],
      [-9, 60],
      [-11, 20],
      [-11, -40],
      [-8, -66],
    ]),
    0.56
  ),
  ...part(
    polygon([
      [-8, 6],
      [0, -2],
      [8, 6],
      [11, 58],
      [-11, 58],
    ]),
    0.62,
    2
  ),
  cut("M-11 -40H11M-11 -20H11M-8 46H9", 1.6, 0.3),
  ...part(circle(0, -52, 4), 0.66, 1.6),
]

/** A rocket leaving Baikonur. */
export const rocket: Motif = () => [
  ...stars([
    [-70, -50],
    [-44, -76],
    [-78, 0],
    [26, -82],
    [84, 20],
    [66, 44],
    [-50, -30],
    [-60, 30],
  ]),
  ...planet(56, -46, 24, [
    [-0.3, -0.2, 0.24],
    [0.35, 0.25, 0.18],
    [0.1, -0.55, 0.14],
  ]),
  ridge("M10 -30C24 -58 88 -76 96 -54C100 -38 52 -14 30 -16", 2.2, 0.44),
  ...mirrored([
    ...part(curl(66, 84, 16, 200, 1.2, 8), 0.3, 2),
    ...part(curl(40, 78, 18, 190, 1.25, 9), 0.38, 2),
    ...part(curl(16, 86, 14, 200, 1.2, 8), 0.44, 2),
  ]),
  ...place(craft(), { x: -10, y: -8, rotate: 9, scale: 0.96 }),
]
