import { circle, rect } from "../geometry/paths"
import { cut, mirrored, part, raise } from "../shape"
import { arcade, arch, crescent, dome, minaret, steps } from "./architecture"
import type { Motif } from "./motif"

/** The Sultan Mosque of Singapore: great dome on a ring of bottle ends, corner minarets. */
export const sultanMosque: Motif = () => [
  ...crescent(0, -78, 8),
  ...dome(0, -14, 31, 62, 6),
  ...part(rect(-34, -15, 68, 7), 0.62, 2),
  ...Array.from({ length: 10 }, (_, i) => raise(circle(-30 + i * 6.7, -11.5, 2.4), 0.4)),
  ...part(rect(-31, -8, 62, 14), 0.5),
  ...arcade(-30, 30, 5, 7, 11),
  ...mirrored([
    ...minaret(80, 66, -36, 11),
    ...minaret(42, 10, -22, 8),
    ...part(rect(32, 14, 42, 52), 0.44),
    ...arcade(33, 73, 36, 4, 16),
    ...arcade(33, 73, 62, 4, 20),
    cut("M32 40H74M32 18H74", 1.4, 0.28),
    ...Array.from({ length: 5 }, (_, i) => raise(rect(34 + i * 8.4, 9, 4, 6), 0.46)),
  ]),
  ...part(rect(-34, 4, 68, 62), 0.54),
  cut("M-34 12H34M-34 9H34", 1.2, 0.3),
  arch(0, 66, 38, 52, 0.66),
  arch(0, 66, 30, 44, 0.4),
  ...arcade(-14, 14, 62, 3, 24, 0.14),
  ...steps(66, 88, 3),
]
