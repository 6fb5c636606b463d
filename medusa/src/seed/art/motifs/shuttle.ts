import { blob, polygon, rect } from "../geometry/paths"
import { cut, mirrored, part, place, raise, type Shape } from "../shape"
import { engrave } from "./details"
import { earthLimb, stars } from "./sky"
import type { Motif } from "./motif"

const craft = (): Shape[] => [
  ...mirrored([
    ...part(
      polygon([
        [10, -26],
        [20, -4],
        [64, 52],
        [66, 66],
        [14, 70],
      ]),
      0.4
    ),
    cut("M20 10L58 58M20 30L48 62", 1.3, 0.26),
    cut("M18 62L62 59", 1.6, 0.2),
    ...part(
      blob([
        [10, 60],
        [19, 62],
        [21, 80],
        [15, 88],
        [9, 84],
      ]),
      0.54,
      2
    ),
  ]),
  ...part(
    blob([
      [0, -96],
      [9, -86],
      [15, -62],
      [16, 0],
      [16, 66],
      [10, 80],
      [0, 84],
      [-10, 80],
      [-16, 66],
      [-16, 0],
      [-15, -62],
      [-9, -86],
    ]),
    0.54
  ),
  ...mirrored([
    raise(
      polygon([
        [1.4, -72],
        [9, -68],
        [10, -60],
        [1.4, -63],
      ]),
      0.2
    ),
    raise(rect(1.5, -42, 9, 34), 0.62),
    raise(rect(1.5, -4, 9, 34), 0.62),
  ]),
  cut("M0 -44V32", 1.4, 0.3),
  ...part(
    polygon([
      [-2.4, 36],
      [2.4, 36],
      [4, 88],
      [-4, 88],
    ]),
    0.68,
    2
  ),
  engrave(
    [
      [-10, -80],
      [0, -86],
      [10, -80],
    ],
    1.8
  ),
]

/** The Buran orbiter climbing away from the Earth. */
export const shuttle: Motif = () => [
  ...stars([
    [-74, -54],
    [-50, -78],
    [-20, -64],
    [50, -72],
    [74, -34],
    [-84, -10],
    [84, 10],
    [-58, -20],
    [-36, -40],
  ]),
  ...earthLimb(66),
  ...place(craft(), { x: 2, y: -6, rotate: 24, scale: 0.92 }),
]
