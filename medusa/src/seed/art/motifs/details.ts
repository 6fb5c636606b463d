import { circle, ring } from "../geometry/paths"
import { spiral, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, raise, type Shape } from "../shape"

/** A round eye with a cut lid. */
export const eye = (x: number, y: number, r = 3.2): Shape[] => [
  raise(circle(x, y, r * 1.7), 0.16),
  raise(circle(x, y, r), 0.7),
]

/** The comma spiral by which Saka smiths marked shoulder and haunch. */
export function volute(x: number, y: number, r: number, start = 0, turns = 1.4): Shape {
  return raise(ribbon(spiral([x, y], r, r * 0.12, start, turns), [1, 5, 4, 2]), 0.14)
}

/** Spots of a leopard: small open rings with a dot. */
export const spots = (places: readonly Point[], r = 4): Shape[] =>
  places.map(([x, y]) => raise(ring(r, r * 0.45, x, y), 0.2))

/** A thin tapered stroke between two points. */
export const stroke = (from: Point, to: Point, width = 3, height = 0.45): Shape =>
  raise(
    ribbon([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], [width, width * 0.8, 0.5]),
    height
  )

/** A bent engraved line that thins out at both ends. */
export const engrave = (points: readonly Point[], width = 2.4, height = 0.14): Shape =>
  raise(ribbon(points, [0.4, width, width, 0.4]), height)

/** A closed curl with a swelling body, as used for manes and clouds. */
export const curl = (
  x: number,
  y: number,
  r: number,
  start: number,
  turns = 1.1,
  width = 5
): string =>
  ribbon(spiral([x, y], r, r * 0.25, start, turns), [width * 0.4, width, width, width * 0.8])

/** Ground line with a cut edge. */
export const ground = (y: number, half: number, height = 0.3): Shape[] => [
  raise(
    ribbon(
      [
        [-half, y + 2],
        [-half * 0.4, y],
        [half * 0.3, y + 1.5],
        [half, y],
      ],
      [1, 5, 5, 1]
    ),
    height
  ),
  cut(`M${-half * 0.6} ${y + 8}H${half * 0.5}`, 1.4, 0.25),
]
