import { polygon, rect } from "../geometry/paths"
import type { Point } from "../geometry/points"
import { cut, part, raise, type Shape } from "../shape"

/** A solar array of cells on a frame, drawn from its corner. */
export function solarPanel(
  x: number,
  y: number,
  width: number,
  height: number,
  columns: number,
  rows: number
): Shape[] {
  const cells = Array.from({ length: columns * rows }, (_, i) => {
    const w = width / columns
    const h = height / rows
    return raise(
      rect(x + (i % columns) * w + 0.9, y + Math.floor(i / columns) * h + 0.9, w - 1.8, h - 1.8),
      0.42
    )
  })
  return [...part(rect(x, y, width, height), 0.24, 2.2), ...cells]
}

/** A cylinder seen from the side: lighter bands stand for its roundness. */
export function cylinder(
  x: number,
  y: number,
  width: number,
  height: number,
  level = 0.5
): Shape[] {
  return [
    ...part(rect(x, y, width, height), level - 0.12),
    raise(rect(x, y + height * 0.1, width, height * 0.8), level - 0.04),
    raise(rect(x, y + height * 0.24, width, height * 0.5), level + 0.03),
    ...[0.32, 0.66].map((t) => cut(`M${x + width * t} ${y}v${height}`, 1.2, 0.2)),
  ]
}

/** A facet with a groove. */
export const facet = (points: readonly Point[], height: number): Shape[] =>
  part(polygon(points), height, 1.8)
