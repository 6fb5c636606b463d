import { blob, circle } from "../geometry/paths"
import { line } from "../lettering/outline"
import { sunRays, shanyraq } from "../frame/ornament"
import { GILDING } from "../metal/metals"
import { cut, inked, mirrored, part, place, raise, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"

const page = (): Shape[] => [
  ...part("M0 30Q40 6 94 15V66Q40 57 0 82Z", 0.38),
  ...part("M0 20Q40 -4 88 6V59Q40 49 0 75Z", 0.54),
  ...[0, 1, 2, 3].map((i) =>
    cut(`M14 ${28 + i * 11}Q46 ${11 + i * 11} 78 ${17 + i * 10.4}`, 2, 0.34)
  ),
]

/** A large open book, the spine at x = 0. */
export const openBook = (): Shape[] => [
  ...mirrored(page()),
  engrave(
    [
      [0, 20],
      [0, 48],
      [0, 78],
    ],
    3
  ),
  ...mirrored(
    part(
      blob([
        [0, 86],
        [24, 76],
        [58, 68],
        [92, 72],
        [58, 73],
        [24, 82],
      ]),
      0.3,
      1.6
    )
  ),
]

/** The book of the law, the smoke ring of the yurt above it, and the years it has stood. */
const constitution = (years: string, ink: string): Shape[] =>
  place(
    [
      ...place(sunRays(44, 50, 76, 0.3), { y: -44, scale: 0.98 }),
      ...inked(place(shanyraq(0.5), { y: -44, scale: 0.84 }), ink),
      ...place(openBook(), { y: 14, scale: 0.94 }),
      ...part(circle(0, 50, 35), 0.48, 3),
      raise(circle(0, 50, 30), 0.14),
      {
        ...raise(line(years, 0, 63, { typeface: "figures", size: 44, tracking: 0.06 }), 0.72),
        ink,
      },
    ],
    { y: 12, scale: 0.88 }
  )

export const constitution25: Motif = () => constitution("25", "#2a9fb8")
export const constitution30: Motif = () => constitution("30", GILDING)
