import { circle, ellipse } from "../geometry/paths"
import { smooth, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, part, raise, ridge, type Shape } from "../shape"
import type { Motif } from "./motif"
import { eye } from "./details"

/** A viper in two coils, head over the middle. */
const BODY: readonly Point[] = [
  [-20, -2],
  [10, 8],
  [34, -8],
  [30, -38],
  [-4, -50],
  [-46, -36],
  [-60, 2],
  [-42, 42],
  [4, 56],
  [50, 44],
  [76, 8],
  [74, -34],
  [88, -52],
]
const WIDTHS = [20, 25, 27, 28, 28, 28, 27, 25, 22, 19, 15, 9, 1]

export const snake: Motif = () => {
  const line = smooth(BODY, 10)
  const scales = line.flatMap((point, i): Shape[] => {
    if (i % 3 !== 1 || i < 10 || i > line.length - 10) return []
    const width = WIDTHS[Math.floor(i / 10)] ?? 6
    return [
      raise(circle(point[0], point[1], width * 0.27), 0.22),
      raise(circle(point[0], point[1], width * 0.16), 0.62),
    ]
  })
  return [
    raise(ribbon(BODY, WIDTHS), 0.5),
    ...scales,
    ...part(ellipse(-26, -6, 25, 17), 0.66),
    ...eye(-34, -12, 3.4),
    cut("M-49 0C-40 6 -28 6 -16 1", 1.8, 0.25),
    ridge("M-51 -2C-60 -2 -64 3 -70 0M-64 1.5L-69 8", 2.2, 0.4),
  ]
}
