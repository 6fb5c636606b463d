import { blob, circle, polygon, rect } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { cut, part, raise, type Shape } from "../shape"

/** Half a circle above a line, drawn out to a point when `lift` is positive. */
export const domePath = (x: number, y: number, half: number, height: number, swell = 0): string =>
  blob([
    [x - half, y],
    [x - half - swell, y - height * 0.34],
    [x - half * 0.62, y - height * 0.74],
    [x - half * 0.16, y - height * 0.93],
    [x, y - height],
    [x + half * 0.16, y - height * 0.93],
    [x + half * 0.62, y - height * 0.74],
    [x + half + swell, y - height * 0.34],
    [x + half, y],
  ])

/** A dome with ribs. */
export const dome = (x: number, y: number, half: number, height: number, swell = 0): Shape[] => [
  ...part(domePath(x, y, half, height, swell), 0.56),
  ...[-0.66, -0.34, 0, 0.34, 0.66].map((t) =>
    cut(
      `M${x + half * t} ${y}Q${x + half * t * 1.25} ${y - height * 0.62} ${x} ${y - height * 0.96}`,
      1.1,
      0.4
    )
  ),
]

/** A crescent on a rod, open side up and right. */
export const crescent = (x: number, y: number, r: number): Shape[] => [
  raise(rect(x - r * 0.14, y - r * 0.6, r * 0.28, r * 1.9), 0.5),
  raise(
    ribbon(
      Array.from({ length: 9 }, (_, i) => {
        const angle = ((-52 + i * 35.5) * Math.PI) / 180
        return [x + Math.cos(angle) * r * 0.7, y - r * 1.1 + Math.sin(angle) * r * 0.7] as const
      }),
      [0.2, r * 0.3, r * 0.42, r * 0.3, 0.2]
    ),
    0.54
  ),
]

/** A blind arch with a pointed head. */
export const arch = (x: number, y: number, width: number, height: number, level = 0.24): Shape => {
  const w = width / 2
  return raise(
    `M${x - w} ${y}V${y - height * 0.55}Q${x - w} ${y - height * 0.85} ${x} ${y - height}Q${x + w} ${y - height * 0.85} ${x + w} ${y - height * 0.55}V${y}Z`,
    level
  )
}

/** A row of arches. */
export const arcade = (
  from: number,
  to: number,
  y: number,
  count: number,
  height: number,
  level = 0.24
): Shape[] => {
  const step = (to - from) / count
  return Array.from({ length: count }, (_, i) =>
    arch(from + step * (i + 0.5), y, step * 0.62, height, level)
  )
}

/** A slender tower with a balcony and a small dome. */
export const minaret = (x: number, foot: number, top: number, width: number): Shape[] => [
  ...part(rect(x - width / 2, top, width, foot - top), 0.48, 2),
  ...part(rect(x - width * 0.85, top + (foot - top) * 0.16, width * 1.7, width * 0.7), 0.58, 1.8),
  ...part(rect(x - width * 0.7, top - 1, width * 1.4, width * 0.5), 0.58, 1.8),
  ...part(domePath(x, top - 1, width * 0.56, width * 1.5, width * 0.1), 0.56, 1.8),
  ...crescent(x, top - width * 1.9, width * 0.45),
  cut(`M${x} ${top + width}V${foot}`, 1, 0.36),
]

/** A wall with courses of stone. */
export const wall = (x: number, y: number, width: number, height: number, level = 0.44): Shape[] =>
  part(rect(x, y, width, height), level)

/** A flight of steps narrowing upwards. */
export const steps = (y: number, half: number, count = 3): Shape[] =>
  Array.from({ length: count }, (_, i) =>
    part(rect(-half - 4 * i, y + i * 6, (half + 4 * i) * 2, 6), 0.36 - i * 0.04, 1.6)
  ).flat()

/** Birds far away. */
export const birds = (places: readonly (readonly [number, number])[]): Shape[] =>
  places.map(([x, y]) =>
    raise(
      ribbon(
        [
          [x - 7, y - 3],
          [x - 3, y - 4],
          [x, y],
          [x + 3, y - 4],
          [x + 7, y - 3],
        ],
        [0.4, 2, 1.4, 2, 0.4]
      ),
      0.34
    )
  )

/** A ball on a spire. */
export const finial = (x: number, y: number, height: number): Shape[] => [
  raise(
    polygon([
      [x - 1.6, y],
      [x, y - height],
      [x + 1.6, y],
    ]),
    0.5
  ),
  raise(circle(x, y - height * 0.35, 2.6), 0.58),
]

/** Three waves of a river. */
export const river = (y: number): Shape[] =>
  [0, 1, 2].map((i) =>
    raise(
      ribbon(
        Array.from(
          { length: 9 },
          (_, k) => [-84 + i * 12 + k * (21 - i * 3), y + i * 9 + (k % 2 ? -2.5 : 2.5)] as const
        ),
        [0.5, 4, 4, 0.5]
      ),
      0.32
    )
  )
