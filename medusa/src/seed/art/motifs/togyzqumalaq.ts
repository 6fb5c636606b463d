import { circle, rect } from "../geometry/paths"
import { GILDING } from "../metal/metals"
import { cut, mirrored, part, place, raise, type Shape } from "../shape"
import { ramsHorn } from "../frame/ornament"
import type { Motif } from "./motif"

const PITS = 9
const BALLS = 9

/** One long pit with its nine balls in two columns. */
const pit = (x: number, y: number): Shape[] => [
  raise(`M${x - 6.4} ${y + 4}q0 -6 6.4 -6t6.4 6v32q0 6 -6.4 6t-6.4 -6Z`, -0.06),
  ...Array.from({ length: BALLS }, (_, i) => ({
    ...raise(circle(x + (i % 2 ? 2.9 : -2.9), y + 3.6 + i * 4.1, 2.7), 0.6),
    ink: GILDING,
  })),
]

/** The old game board: two rows of nine pits, two stores, 162 gilded balls. */
export const togyzqumalaq: Motif = () => [
  ...part("M-90 -58Q0 -74 90 -58Q98 0 90 58Q0 74 -90 58Q-98 0 -90 -58Z", 0.46),
  cut("M-85 -53Q0 -68 85 -53Q92 0 85 53Q0 68 -85 53Q-92 0 -85 -53Z", 1.6, 0.24),
  ...Array.from({ length: PITS }, (_, i) => {
    const x = (i - (PITS - 1) / 2) * 16.8
    return [...pit(x, -54 + Math.abs(x) * 0.03), ...pit(x, 14 - Math.abs(x) * 0.03)]
  }).flat(),
  raise(rect(-76, -8, 70, 16), -0.04),
  raise(rect(6, -8, 70, 16), -0.04),
  ...place(ramsHorn(0.5), { y: -0.5, scale: 0.14 }),
  ...mirrored([0, 1, 2, 3].map((i) => raise(circle(16 + i * 16, 0, 3), 0.3))),
  ...place(ramsHorn(0.42), { y: -84, scale: 0.3 }),
  ...place(ramsHorn(0.42), { y: 84, scale: 0.3, rotate: 180 }),
]
