import { circle, regular, star } from "../geometry/paths"
import { around } from "../frame/ornament"
import { part, place, raise, ridge, type Shape } from "../shape"
import type { Motif } from "./motif"

/** Devices that hammered coins of the Golden Horde bear: tamgas, knots, stars, lattices. */
const DEVICES: readonly (() => Shape[])[] = [
  () => [ridge("M-10 12V-4H10V12M-10 -4V-14M10 -4V-14M0 -4V-16M-14 12H-6M6 12H14", 3.6, 0.62)],
  () => [
    ridge(
      "M-12 -12L12 12M12 -12L-12 12M-12 -12C-2 -20 2 -20 12 -12M-12 12C-2 20 2 20 12 12",
      3.4,
      0.62
    ),
  ],
  () => [raise(star(6, 16, 8), 0.62), raise(circle(0, 0, 4), 0.3)],
  () => around([ridge("M0 4C-7 0 -7 -8 0 -12C7 -8 7 0 0 4", 2.8, 0.62)], 6, 8, 1),
  () => [
    ridge(regular(4, 16, 45), 3, 0.62),
    ridge(regular(4, 11, 0), 2.6, 0.62),
    raise(circle(0, 0, 3), 0.62),
  ],
  () => [ridge("M-14 -6H14M-14 4H14M-9 -14V12M2 -14V12M11 -14V12", 3, 0.62)],
  () => [ridge("M0 16V-4M-12 -14C-14 2 14 2 12 -14M-8 16H8", 3.8, 0.62)],
]

const coin = (device: number, level: number): Shape[] => [
  ...part(
    "M-25 2C-27 -14 -14 -27 2 -26C17 -26 27 -12 25 3C26 17 13 27 -2 26C-16 26 -25 16 -25 2Z",
    level,
    3.4
  ),
  ...around([raise(circle(0, 0, 1.3), level + 0.14)], 26, 22, 1),
  ...(DEVICES[device % DEVICES.length]?.() ?? []),
]

/** A heap of Golden Horde coins. */
export const hordeCoins: Motif = () => [
  ...Array.from({ length: 8 }, (_, i) => {
    const angle = (i * 45 + 10) * (Math.PI / 180)
    return place(coin(i, 0.32), {
      x: Math.cos(angle) * 64,
      y: Math.sin(angle) * 64,
      rotate: i * 37,
      scale: 1.08,
    })
  }).flat(),
  ...Array.from({ length: 4 }, (_, i) => {
    const angle = (i * 90 + 40) * (Math.PI / 180)
    return place(coin(i + 3, 0.42), {
      x: Math.cos(angle) * 32,
      y: Math.sin(angle) * 32,
      rotate: i * -29,
      scale: 1.06,
    })
  }).flat(),
  ...place(coin(0, 0.5), { scale: 1.3 }),
]
