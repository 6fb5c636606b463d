import { polygon } from "../geometry/paths"
import { cut, part, raise, type Shape } from "../shape"
import { arch, steps } from "./architecture"
import type { Motif } from "./motif"

/** Knots of a woven band, each leaning with its wall. */
const knots = (
  from: readonly [number, number],
  to: readonly [number, number],
  count: number
): Shape[] =>
  Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count
    const x = from[0] + (to[0] - from[0]) * t
    const y = from[1] + (to[1] - from[1]) * t
    return raise(
      polygon([
        [x - 3.4, y],
        [x, y - 4.6],
        [x + 3.4, y],
        [x, y + 4.6],
      ]),
      0.74
    )
  })

const band = (): Shape[] => [
  ...part(
    polygon([
      [-62, -34],
      [8, -22],
      [8, -6],
      [-62, -18],
    ]),
    0.62,
    2
  ),
  ...part(
    polygon([
      [8, -22],
      [62, -36],
      [62, -20],
      [8, -6],
    ]),
    0.6,
    2
  ),
  ...knots([-58, -25.5], [5, -15], 8),
  ...knots([11, -15], [60, -27], 6),
]

/** The Kaaba in its cover with the woven band. */
export const kaaba: Motif = () => [
  ...steps(72, 78, 3),
  ...part(
    polygon([
      [-62, -58],
      [-8, -70],
      [62, -60],
      [8, -46],
    ]),
    0.4
  ),
  ...part(
    polygon([
      [-62, -56],
      [8, -44],
      [8, 76],
      [-62, 60],
    ]),
    0.54
  ),
  ...part(
    polygon([
      [8, -44],
      [62, -58],
      [62, 58],
      [8, 76],
    ]),
    0.46
  ),
  ...[-44, -26, -8].map((x) =>
    cut(`M${x} ${-16 + (x + 62) * 0.17}V${62 + (x + 62) * 0.2}`, 1.4, 0.36)
  ),
  ...[26, 44].map((x) => cut(`M${x} ${-8 - (x - 8) * 0.25}V${73 - (x - 8) * 0.3}`, 1.4, 0.3)),
  ...band(),
  arch(-32, 54, 22, 48, 0.66),
  ...part(
    polygon([
      [-38, 16],
      [-26, 18],
      [-26, 52],
      [-38, 49],
    ]),
    0.5,
    2
  ),
  cut("M-32 17V50", 1.2, 0.3),
]
