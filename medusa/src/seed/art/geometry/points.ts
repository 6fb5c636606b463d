export type Point = readonly [x: number, y: number]

/** Number for SVG: at most two decimals, so that files stay small and equal everywhere. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 || 0)

export const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Point at an angle in degrees, 0 at the right, clockwise as SVG has it. */
export const polar = (radius: number, degrees: number, cx = 0, cy = 0): Point => [
  cx + radius * Math.cos(radians(degrees)),
  cy + radius * Math.sin(radians(degrees)),
]

/** Points of a spiral that turns from radius `from` to radius `to`. */
export function spiral(
  centre: Point,
  from: number,
  to: number,
  start: number,
  turns: number
): Point[] {
  const steps = Math.max(6, Math.round(Math.abs(turns) * 12))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    return polar(from + (to - from) * t, start + turns * 360 * t, centre[0], centre[1])
  })
}

/** A dense Catmull-Rom polyline through the points. */
export function smooth(points: readonly Point[], perSegment = 8): Point[] {
  const at = (i: number): Point =>
    points[Math.min(points.length - 1, Math.max(0, i))] ?? ([0, 0] as const)
  const line: Point[] = []
  for (let i = 0; i < points.length - 1; i++) {
    for (let step = 0; step < perSegment; step++) {
      line.push(catmullRom(at(i - 1), at(i), at(i + 1), at(i + 2), step / perSegment))
    }
  }
  line.push(at(points.length - 1))
  return line
}

function catmullRom(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const axis = (i: 0 | 1): number =>
    0.5 *
    (2 * b[i] +
      (c[i] - a[i]) * t +
      (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t +
      (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t)
  return [axis(0), axis(1)]
}
