import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { around, ramsHorn, shanyraq, sunRays } from "../frame/ornament"
import { circle } from "../geometry/paths"
import { GILDING } from "../metal/metals"
import type { CoinArtRecord } from "../record"
import { inked, mirrored, place, raise, type Shape } from "../shape"
import { bankWords, countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { value } from "./value"

/** A sun with the smoke ring of the yurt in its middle, radius 80. */
export const sunEmblem = (): Shape[] => [
  ...sunRays(40, 54, 78, 0.34),
  ...shanyraq(0.52),
  ...around([raise(circle(0, 0, 2.6), 0.4)], 40, 83, 1, 4.5),
]

/** Ornament at both sides of the value. */
export const sideHorns = (reach: number, scale: number): Shape[] =>
  mirrored([
    ...place(ramsHorn(0.44), { x: -reach, y: 0, rotate: -90, scale }),
    ...place([raise(circle(0, 0, 5), 0.4)], { x: -reach + 58 * scale, y: 0 }),
  ])

/** The emblem of sun and shanyraq above the value, ornament at the sides. */
export function emblem(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const oval = frame.rx !== frame.ry
  const gilt = (coin.special?.en ?? "").includes("gilding")
  const sun = place(sunEmblem(), {
    x: centre,
    y: centre - (oval ? 118 : 176),
    scale: oval ? 0.98 : 1.68,
  })
  return [
    beads(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: hallmark(coin) || bankWords(coin),
      size: 42,
    }),
    ...(gilt ? inked(sun, GILDING) : sun),
    ...value(coin, {
      x: centre,
      y: centre + (oval ? 120 : 168),
      size: oval ? 190 : 236,
      widest: 430,
    }),
    ...place(sideHorns(oval ? 280 : 296, 0.9), { x: centre, y: centre + (oval ? 60 : 96) }),
  ]
}
