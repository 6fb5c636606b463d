import { circle, star } from "../geometry/paths"
import { polar, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { raise, ridge, type Shape } from "../shape"

/** Stars in fixed places that look strewn. */
export const stars = (places: readonly Point[], size = 3): Shape[] =>
  places.map(([x, y], i) =>
    i % 3 === 0
      ? raise(star(4, size * 1.7, size * 0.4, -90, x, y), 0.4)
      : raise(circle(x, y, size * (i % 2 ? 0.35 : 0.55)), 0.34)
  )

/** Radius of the circle that the picture fills. */
const REACH = 98

/** The Earth's limb at the bottom of the picture, with cloud bands. */
export function earthLimb(top: number): Shape[] {
  const radius = 170
  const cy = top + radius
  const band = (depth: number, from: number, to: number, width: number): Shape =>
    raise(
      ribbon(
        Array.from({ length: 9 }, (_, i) =>
          polar(radius - depth + (i % 2 ? 2 : -2), from + ((to - from) * i) / 8, 0, cy)
        ),
        [0.5, width, width * 0.7, width, 0.5]
      ),
      0.42
    )
  // The limb meets the circle that bounds the motif at (±x, y).
  const y = (REACH * REACH + cy * cy - radius * radius) / (2 * cy)
  const x = Math.sqrt(REACH * REACH - y * y)
  const half = (Math.asin(x / radius) * 180) / Math.PI
  const corner = (Math.atan2(y, x) * 180) / Math.PI
  const edge = Array.from({ length: 25 }, (_, i) =>
    polar(radius, -90 - half + (half * 2 * i) / 24, 0, cy)
  )
  const floor = Array.from({ length: 25 }, (_, i) =>
    polar(REACH, corner + ((180 - 2 * corner) * i) / 24)
  )
  const outline = [...edge, ...floor].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)
  return [
    raise(`M${outline.join("L")}Z`, 0.26),
    band(14, -112, -84, 6),
    band(26, -98, -70, 7),
    band(36, -106, -90, 5),
    ridge(`M${edge.map(([x, y]) => `${x.toFixed(2)} ${(y - 5).toFixed(2)}`).join("L")}`, 1.6, 0.3),
  ]
}

/** A full moon-like body with craters. */
export const planet = (
  x: number,
  y: number,
  r: number,
  craters: readonly (readonly [number, number, number])[]
): Shape[] => [
  raise(circle(x, y, r), 0.4),
  ...craters.flatMap(([dx, dy, size]) => [
    raise(circle(x + dx * r, y + dy * r, size * r), 0.5),
    raise(circle(x + dx * r, y + dy * r, size * r * 0.72), 0.28),
  ]),
]
