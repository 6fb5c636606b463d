import { blob, circle, rect } from "../geometry/paths"
import { cut, part, place, raise, type Shape } from "../shape"
import { cylinder, facet, solarPanel } from "./craft-parts"
import { earthLimb, stars } from "./sky"
import type { Motif } from "./motif"

const soyuz = (): Shape[] => [
  ...solarPanel(-84, -52, 20, 44, 2, 5),
  ...solarPanel(-84, 10, 20, 44, 2, 5),
  ...part(rect(-78, -10, 8, 22), 0.4, 2),
  ...cylinder(-96, -15, 38, 32, 0.5),
  ...part(
    blob([
      [-58, -15],
      [-44, -13],
      [-34, -6],
      [-34, 8],
      [-44, 15],
      [-58, 17],
    ]),
    0.52
  ),
  ...part(circle(-20, 1, 16), 0.58),
  raise(circle(-24, -3, 5), 0.3),
  cut("M-20 -15v32", 1.3, 0.3),
  ...part(rect(-6, -5, 8, 12), 0.5, 2),
]

const apollo = (): Shape[] => [
  ...part(rect(6, -9, 12, 20), 0.5, 2),
  ...facet(
    [
      [18, -8],
      [46, -25],
      [46, 27],
      [18, 10],
    ],
    0.56
  ),
  cut("M27 -12V14M36 -18V20", 1.3, 0.3),
  raise(circle(39, -4, 3), 0.2),
  ...cylinder(46, -25, 42, 52, 0.54),
  cut("M46 -8h42M46 10h42", 1.2, 0.3),
  ...facet(
    [
      [88, -10],
      [98, -20],
      [98, 22],
      [88, 12],
    ],
    0.44
  ),
]

/** Two craft about to dock over the Earth. */
export const soyuzApollo: Motif = () => [
  ...stars([
    [-70, -74],
    [-40, -60],
    [-10, -82],
    [22, -60],
    [52, -72],
    [74, -46],
    [4, -38],
    [-34, -36],
    [36, -42],
  ]),
  ...earthLimb(42),
  ...place([...soyuz(), ...apollo()], { y: -2, rotate: -8, scale: 0.96 }),
]
