import { circle, regular, ring } from "../geometry/paths"
import { around } from "../frame/ornament"
import { cut, part, place, raise, ridge, type Shape } from "../shape"
import { curl } from "./details"
import type { Motif } from "./motif"

const dots = (count: number, radius: number, size: number): Shape[] =>
  around([raise(circle(0, 0, size), 0.4)], count, radius, 1)

/** Worn strokes in the manner of the dies of that time: ornament, not writing. */
const strokes = (): Shape[] => [
  ridge("M-30 -16H30M-26 -16V-34M-10 -16V-30M8 -16V-36M24 -16V-30", 5, 0.44),
  ridge("M-32 6C-24 -2 -18 12 -10 4S4 -2 10 5S24 0 32 6", 5, 0.44),
  ridge("M-26 28H26M-18 28V16M2 28V14M20 28C26 20 14 16 14 24", 5, 0.44),
]

const worn = (): Shape[] => [
  ...part(
    "M-68 -2C-70 -40 -38 -72 2 -70C44 -72 72 -36 68 4C70 44 38 70 -4 69C-44 68 -68 38 -68 -2Z",
    0.3,
    3
  ),
  ...[64, 48].map((r) => cut(ring(r, r - 0.4), 1.2, 0.18)),
]

/** One side of a dirham of the Almaty mint, set into the coin. */
export const dirham: Motif = () => [
  ...worn(),
  ...dots(44, 60, 1.7),
  ...around([raise(curl(0, 0, 5, 0, 1, 2.6), 0.42), raise(circle(7, 2, 1.6), 0.4)], 14, 54, 1),
  { ...ridge(regular(4, 44, 45), 2.6, 0.44) },
  ...strokes(),
]

/** Its other side. */
export const dirhamBack: Motif = () => [
  ...worn(),
  ...dots(44, 60, 1.7),
  ridge(circle(0, 0, 45), 2.4, 0.44),
  ...around([raise(curl(0, 0, 6, 40, 1.1, 3), 0.42)], 12, 53, 1),
  ...around([ridge("M0 14C-16 4 -14 -14 0 -20C14 -14 16 4 0 14", 4, 0.44)], 4, 22, 1),
  ...place([raise(regular(4, 9, 0), 0.5)], {}),
  ...dots(8, 38, 2.2),
]
