import { blob, circle, polygon, ring } from "../geometry/paths"
import { polar, type Point } from "../geometry/points"
import { GILDING } from "../metal/metals"
import { cut, inked, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"

const HEXAGONS = [18, 90, 162, 234, 306]

/** A leather ball: black pentagons joined by seams. */
const ball = (): Shape[] => {
  const pentagon = (x: number, y: number, r: number, turn: number, squeeze = 1): Point[] =>
    Array.from({ length: 5 }, (_, i) => {
      const [dx, dy] = polar(r, turn + i * 72)
      return [x + dx * squeeze, y + dy] as const
    })
  return [
    raise(circle(0, 0, 58), 0.56),
    raise(polygon(pentagon(0, 0, 19, -90)), 0.3),
    ...HEXAGONS.flatMap((degrees) => {
      const inner = polar(19, degrees)
      const middle = polar(34, degrees)
      const rim = [
        polar(50, degrees - 19),
        polar(57.4, degrees - 15),
        polar(57.8, degrees),
        polar(57.4, degrees + 15),
        polar(50, degrees + 19),
        polar(40, degrees),
      ]
      return [
        cut(
          `M${inner[0].toFixed(1)} ${inner[1].toFixed(1)}L${middle[0].toFixed(1)} ${middle[1].toFixed(1)}`,
          2.2,
          0.22
        ),
        ...[-1, 1].map((side) => {
          const corner = polar(40, degrees + side * 36)
          return cut(
            `M${middle[0].toFixed(1)} ${middle[1].toFixed(1)}L${corner[0].toFixed(1)} ${corner[1].toFixed(1)}`,
            2.2,
            0.22
          )
        }),
        raise(
          polygon(
            rim.map(([x, y]) => polar(Math.hypot(x, y), (Math.atan2(y, x) * 180) / Math.PI + 36))
          ),
          0.3
        ),
      ]
    }),
    cut(ring(57.4, 57), 1.6, 0.36),
  ]
}

/** A gilded ball over desert dunes and the arcs of a stadium. */
export const football: Motif = () => [
  ...[92, 82, 72].map((r, i) => cut(`M${-r} 12A${r} ${r} 0 0 1 ${r} 12`, 3, 0.34 - i * 0.04)),
  ...Array.from({ length: 17 }, (_, i) => {
    const [x1, y1] = polar(73, -180 + i * 11.25, 0, 12)
    const [x2, y2] = polar(92, -180 + i * 11.25, 0, 12)
    return ridge(`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`, 1.6, 0.28)
  }),
  ...part(
    blob([
      [-94, 60],
      [-60, 44],
      [-20, 54],
      [20, 42],
      [60, 50],
      [94, 42],
      [84, 62],
      [-70, 74],
    ]),
    0.34
  ),
  ...part(
    blob([
      [-84, 72],
      [-40, 58],
      [10, 70],
      [50, 56],
      [86, 58],
      [66, 76],
      [30, 90],
      [-40, 90],
    ]),
    0.42
  ),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [-60 + i * 10, 70 + i * 6],
        [-20 + i * 8, 66 + i * 6],
        [30, 76 + i * 4],
      ],
      2
    )
  ),
  ...inked(place(ball(), { y: 2, scale: 1 }), GILDING),
]
