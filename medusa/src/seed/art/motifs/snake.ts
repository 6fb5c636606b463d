import { circle, ellipse, star } from "../geometry/paths"
import { smooth, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, raise, ridge, type Shape } from "../shape"
import type { Motif } from "./motif"

const BODY: readonly Point[] = [
  [-8, 34],
  [22, 40],
  [50, 26],
  [56, -6],
  [34, -34],
  [0, -40],
  [-40, -30],
  [-58, 2],
  [-50, 40],
  [-16, 64],
  [26, 66],
  [62, 50],
  [82, 14],
]

export const snake: Motif = () => {
  const line = smooth(BODY, 10)
  const scales = line.flatMap((point, i): Shape[] =>
    i % 3 === 1 && i < line.length - 12
      ? [cut(circle(point[0], point[1], 6.5 - i * 0.025), 0.9, 0.18)]
      : []
  )
  return [
    raise(ribbon(BODY, [26, 27, 26, 25, 24, 22, 20, 17, 14, 10, 6, 1]), 0.5),
    ...scales,
    raise(ellipse(-14, 32, 22, 16), 0.7),
    raise(star(4, 4, 3, 0, -22, 27), 0.3),
    cut("M-34 36C-26 42 -14 42 -4 38", 1.5, 0.2),
    ridge("M-35 34C-46 36 -50 32 -58 36M-50 33L-58 28", 2, 0.4),
  ]
}
