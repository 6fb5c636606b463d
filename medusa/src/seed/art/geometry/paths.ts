import { num, polar, smooth, type Point } from "./points"

const pair = ([x, y]: Point): string => `${num(x)} ${num(y)}`

export const polygon = (points: readonly Point[]): string => `M${points.map(pair).join("L")}Z`

export const polyline = (points: readonly Point[]): string => `M${points.map(pair).join("L")}`

export const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${num(cx - rx)} ${num(cy)}a${num(rx)} ${num(ry)} 0 1 1 ${num(2 * rx)} 0` +
  `a${num(rx)} ${num(ry)} 0 1 1 ${num(-2 * rx)} 0Z`

export const circle = (cx: number, cy: number, r: number): string => ellipse(cx, cy, r, r)

/** A flat ring; the hole turns the other way, so the non-zero rule leaves it open. */
export const ring = (outer: number, inner: number, cx = 0, cy = 0): string =>
  circle(cx, cy, outer) +
  `M${num(cx - inner)} ${num(cy)}a${num(inner)} ${num(inner)} 0 1 0 ${num(2 * inner)} 0` +
  `a${num(inner)} ${num(inner)} 0 1 0 ${num(-2 * inner)} 0Z`

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`

export const regular = (sides: number, radius: number, turn = 0, cx = 0, cy = 0): string =>
  polygon(Array.from({ length: sides }, (_, i) => polar(radius, turn + (i * 360) / sides, cx, cy)))

export const star = (
  rays: number,
  outer: number,
  inner: number,
  turn = -90,
  cx = 0,
  cy = 0
): string =>
  polygon(
    Array.from({ length: rays * 2 }, (_, i) =>
      polar(i % 2 ? inner : outer, turn + (i * 180) / rays, cx, cy)
    )
  )

/** Part of a circle as an open line, angles in degrees. */
export function arc(radius: number, from: number, to: number, cx = 0, cy = 0): string {
  const large = Math.abs(to - from) > 180 ? 1 : 0
  const sweep = to > from ? 1 : 0
  return `M${pair(polar(radius, from, cx, cy))}A${num(radius)} ${num(radius)} 0 ${large} ${sweep} ${pair(polar(radius, to, cx, cy))}`
}

/** Smooth open line through the points. */
export function curve(points: readonly Point[]): string {
  return polyline(smooth(points, 6))
}

/** Smooth closed outline through the points. */
export function blob(points: readonly Point[]): string {
  const first = points[0]
  const last = points[points.length - 1]
  const second = points[1]
  if (!first || !last || !second) return ""
  const wrapped = smooth([last, ...points, first, second], 6)
  return polygon(wrapped.slice(6, -6))
}
