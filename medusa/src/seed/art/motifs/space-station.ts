import { circle, rect } from "../geometry/paths"
import { cut, part, place, raise, type Shape } from "../shape"
import { cylinder, solarPanel } from "./craft-parts"
import { earthLimb, stars } from "./sky"
import type { Motif } from "./motif"

const arrays = (): Shape[] =>
  [-92, -64, 50, 78].flatMap((x) => [
    ...solarPanel(x, -62, 16, 52, 2, 8),
    ...solarPanel(x, 10, 16, 52, 2, 8),
    ...part(rect(x + 6, -10, 4, 20), 0.5, 1.6),
  ])

const truss = (): Shape[] => [
  ...part(rect(-94, -4, 188, 8), 0.46, 2),
  ...Array.from({ length: 20 }, (_, i) => cut(`M${-92 + i * 9.4} -4l9 8m0 -8l-9 8`, 1, 0.24)),
]

const modules = (): Shape[] => [
  ...place(cylinder(-46, -11, 92, 22, 0.56), { rotate: 90 }),
  ...cylinder(-34, 22, 68, 18, 0.54),
  ...cylinder(-26, -34, 52, 16, 0.54),
  ...part(circle(0, 30, 12), 0.6, 2),
  ...part(circle(0, -26, 10), 0.6, 2),
  ...part(circle(0, 0, 11), 0.64, 2),
  raise(circle(0, 0, 5), 0.4),
  ...solarPanel(-34, -52, 22, 10, 4, 2),
  ...solarPanel(12, -52, 22, 10, 4, 2),
]

/** The International Space Station in orbit. */
export const spaceStation: Motif = () => [
  ...stars([
    [-60, -78],
    [-20, -84],
    [30, -78],
    [62, -66],
    [0, -70],
    [-84, -40],
    [88, -36],
  ]),
  ...earthLimb(58),
  ...place([...arrays(), ...truss(), ...modules()], { y: -10, rotate: -12, scale: 0.86 }),
]
