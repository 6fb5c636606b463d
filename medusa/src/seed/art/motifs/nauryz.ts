import { blob, circle } from "../geometry/paths"
import { around, shanyraq, sunRays } from "../frame/ornament"
import { mirrored, part, place, raise, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"

const tulip = (): Shape[] => [
  ...part(
    blob([
      [0, 26],
      [-2, 10],
      [2, 10],
    ]),
    0.4,
    1.4
  ),
  ...mirrored([
    ...part(
      blob([
        [0, 26],
        [10, 16],
        [17, -2],
        [6, 8],
      ]),
      0.4,
      1.6
    ),
    ...part(
      blob([
        [0, 10],
        [12, 6],
        [15, -10],
        [10, -22],
        [4, -10],
      ]),
      0.5,
      1.8
    ),
  ]),
  ...part(
    blob([
      [0, 11],
      [-8, 2],
      [-6, -12],
      [0, -24],
      [6, -12],
      [8, 2],
    ]),
    0.58,
    1.8
  ),
  engrave(
    [
      [0, 8],
      [0, -4],
      [0, -16],
    ],
    1.6,
    0.3
  ),
]

/** The smoke ring of the yurt as a sun, wreathed in spring tulips. */
export const nauryz: Motif = () => [
  ...around(tulip(), 12, 80, 0.72),
  ...around([raise(circle(0, 0, 3.4), 0.4)], 12, 68, 1, 15),
  ...sunRays(36, 52, 61, 0.3),
  ...place(shanyraq(0.54), { scale: 1 }),
]
