import { polygon, rect, regular } from "../geometry/paths"
import { cut, mirrored, part, place, raise, type Shape } from "../shape"
import { arcade, arch, crescent, dome, steps } from "./architecture"
import type { Motif } from "./motif"

const tiles = (): Shape[] =>
  Array.from({ length: 11 }, (_, i) =>
    place([raise(regular(4, 4, 0), 0.6)], { x: -40 + i * 8, y: 16 })
  ).flat()

/** The Dome of the Rock: octagon, drum and dome. */
export const domeOfTheRock: Motif = () => [
  ...crescent(0, -84, 9),
  ...dome(0, -24, 38, 58, 2),
  ...part(rect(-40, -24, 80, 5), 0.6, 2),
  ...part(rect(-37, -19, 74, 23), 0.48),
  ...arcade(-36, 36, 2, 9, 17, 0.22),
  ...mirrored(
    part(
      polygon([
        [44, 8],
        [86, 14],
        [86, 62],
        [44, 64],
      ]),
      0.4
    )
  ),
  ...part(rect(-46, 6, 92, 60), 0.5),
  ...tiles(),
  cut("M-46 22H46M-46 10H46", 1.4, 0.3),
  ...arcade(-46, -14, 60, 3, 30),
  ...arcade(14, 46, 60, 3, 30),
  arch(0, 66, 22, 42, 0.6),
  arch(0, 66, 15, 34, 0.14),
  ...mirrored([...arcade(48, 84, 57, 3, 26, 0.22), cut("M44 22L86 27M44 12L86 18", 1.4, 0.26)]),
  ...steps(66, 90, 3),
]
