import { polygon } from "./paths"
import { smooth, type Point } from "./points"

/**
 * A band along a smooth line: limbs, tails, horns, waves.
 * @param widths full widths, spread evenly from the first point to the last
 */
export function ribbon(points: readonly Point[], widths: readonly number[]): string {
  const line = smooth(points, 8)
  const left: Point[] = []
  const right: Point[] = []
  line.forEach((point, i) => {
    const before = line[Math.max(0, i - 1)] ?? point
    const after = line[Math.min(line.length - 1, i + 1)] ?? point
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const half = widthAt(widths, i / Math.max(1, line.length - 1)) / 2
    const nx = (-(after[1] - before[1]) / length) * half
    const ny = ((after[0] - before[0]) / length) * half
    left.push([point[0] + nx, point[1] + ny])
    right.push([point[0] - nx, point[1] - ny])
  })
  const head = cap(line[line.length - 1], line[line.length - 2], widths[widths.length - 1] ?? 0)
  const tail = cap(line[0], line[1], widths[0] ?? 0)
  return polygon([...left, ...head, ...right.reverse(), ...tail])
}

/** Width at the share `t` of the length. */
function widthAt(widths: readonly number[], t: number): number {
  const place = t * (widths.length - 1)
  const i = Math.min(widths.length - 2, Math.floor(place))
  const from = widths[i] ?? widths[0] ?? 0
  const to = widths[i + 1] ?? from
  return from + (to - from) * (place - i)
}

/** Half a circle round the end of a band. */
function cap(end: Point | undefined, next: Point | undefined, width: number): Point[] {
  if (!end || !next || width < 0.5) return []
  const angle = Math.atan2(end[1] - next[1], end[0] - next[0])
  return [60, 30, 0, -30, -60].map((degrees) => {
    const turn = angle + (degrees * Math.PI) / 180
    return [end[0] + (Math.cos(turn) * width) / 2, end[1] + (Math.sin(turn) * width) / 2] as const
  })
}
