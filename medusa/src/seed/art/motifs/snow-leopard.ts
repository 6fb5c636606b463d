import { blob, circle } from "../geometry/paths"
import { polar, spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { part, raise } from "../shape"
import { engrave, eye, spots, volute } from "./details"
import type { Motif } from "./motif"

/** A snow leopard coiled into a ring, the oldest device of the Saka goldsmiths. */
export const snowLeopard: Motif = () => [
  ...part(ribbon(spiral([0, 2], 34, 8, 30, 1.35), [15, 14, 12, 9, 5]), 0.4),
  ...part(ribbon(spiral([0, 0], 62, 62, -70, 0.84), [44, 52, 54, 50, 46, 40, 28]), 0.5),
  ...part(
    ribbon([polar(56, 100), polar(36, 110), polar(24, 140), polar(30, 168)], [30, 20, 14, 16]),
    0.58
  ),
  ...part(
    ribbon([polar(58, -18), polar(36, -12), polar(22, 8), polar(20, 44)], [30, 20, 14, 16]),
    0.58
  ),
  ...part(
    blob([
      [-56, -84],
      [-36, -92],
      [-10, -88],
      [4, -70],
      [0, -50],
      [-16, -40],
      [-36, -34],
      [-58, -36],
      [-68, -52],
      [-66, -70],
    ]),
    0.64
  ),
  ...part(circle(-14, -86, 12), 0.6),
  raise(circle(-14, -86, 5), 0.2),
  ...part(
    blob([
      [-74, -50],
      [-64, -58],
      [-54, -54],
      [-54, -42],
      [-66, -38],
    ]),
    0.7,
    2
  ),
  ...eye(-42, -66, 4.4),
  engrave(
    [
      [-70, -38],
      [-56, -34],
      [-42, -40],
      [-34, -48],
    ],
    2.6
  ),
  engrave(
    [
      [-30, -82],
      [-26, -64],
      [-14, -54],
    ],
    2.6
  ),
  ...spots(
    Array.from({ length: 15 }, (_, i) => polar(i % 2 ? 71 : 52, -52 + i * 16)),
    5
  ),
  volute(...polar(62, 98), 17, 200),
  volute(...polar(60, -22), 17, 60),
]
