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
  ...[0, 1, 2, 3].map((i) => cut(`M14 ${28 + i * 11}Q46 ${11 + i * 11} 78 ${17 + i * 10.4}`, 2, 0.34)),
]

/** A large open book, the spine at x = 0. */
export const openBook = (): Shape[] => [
  ...mirrored(page()),
  engrave([[0, 20], [0, 48], [0, 78]], 3),
  ...mirrored(part(blob([[0, 86], [24, 76], [58, 68], [92, 72], [58, 73], [24, 82]]), 0.3, 1.6)),
]

interface Look {
  years: string
  /** Colour of the shanyraq and the figures; absent: the coin's own metal. */
  ink?: string
}

/** The book of the law, the smoke ring of the yurt above it, and the years it has stood. */
function constitution({ years, ink }: Look): Shape[] {
  const ring = place(shanyraq(0.5), { x: 0, y: -44, scale: 0.84 })
  const figures = [raise(line(years, 0, 63, { typeface: "figures", size: 44, tracking: 0.06 }), 0.72)]
  const tint = (shapes: readonly Shape[]): Shape[] => (ink ? inked(shapes, ink) : [...shapes])
  return [
    ...place(sunRays(44, 50, 76, 0.3), { y: -44, scale: 0.98 }),
    ...tint(ring),
    ...place(openBook(), { y: 14, scale: 0.94 }),
    ...part(circle(0, 50, 35), 0.48, 3),
    raise(circle(0, 50, 30), 0.14),
    ...tint(figures),
  ]
}

export const constitution25: Motif = () => constitution({ years: "25" })
export const constitution25Colour: Motif = () => constitution({ years: "25", ink: "#2a9fb8" })
export const constitution30: Motif = () => constitution({ years: "30" })
export const constitution30Gilt: Motif = () => constitution({ years: "30", ink: GILDING })
