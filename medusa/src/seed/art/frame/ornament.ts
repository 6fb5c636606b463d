import { circle, regular, ring, star } from "../geometry/paths"
import { polar, spiral, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { mirrored, place, raise, type Shape } from "../shape"

/**
 * Qoshqar muiiz, the ram's horn: two horns that curl out from one stem.
 * About 100 wide and 90 high, the stem's foot at (0, 40), horns upwards.
 */
export function ramsHorn(height = 0.36): Shape[] {
  const curl = spiral([27, -18], 24, 6, 190, 1.15)
  const horn: Point[] = [[0, 42], [1, 20], [2, 0], ...curl]
  const leaf: Point[] = [
    [3, 40],
    [20, 34],
    [30, 20],
  ]
  return [
    ...mirrored([
      raise(ribbon(horn, [9, 9, 10, 9, 7, 5]), height),
      raise(ribbon(leaf, [8, 7, 1]), height),
    ]),
    raise(star(4, 9, 5, -90, 0, -46), height),
  ]
}

/** Equal pieces round the centre, heads outwards. */
export function around(
  pieces: readonly Shape[],
  count: number,
  radius: number,
  scale: number,
  start = 0
): Shape[] {
  return Array.from({ length: count }, (_, i) => {
    const degrees = start + (i * 360) / count
    const [x, y] = polar(radius, degrees - 90)
    return place(pieces, { x, y, scale, rotate: degrees })
  }).flat()
}

/** The smoke ring of a yurt, seen from inside: a hoop with crossed bent poles. Radius 50. */
export function shanyraq(height = 0.4): Shape[] {
  const poles = [-9, 0, 9].flatMap((x): Shape[] => [
    raise(
      ribbon(
        [
          [x, -44 + Math.abs(x) * 0.3],
          [x * 1.5, 0],
          [x, 44 - Math.abs(x) * 0.3],
        ],
        [4, 5, 4]
      ),
      height * 0.8
    ),
    raise(
      ribbon(
        [
          [-44 + Math.abs(x) * 0.3, x],
          [0, x * 1.5],
          [44 - Math.abs(x) * 0.3, x],
        ],
        [4, 5, 4]
      ),
      height * 0.95
    ),
  ])
  return [...poles, raise(ring(50, 42), height)]
}

/** A sun of straight rays between two radii. */
export function sunRays(count: number, inner: number, outer: number, height = 0.3): Shape[] {
  return Array.from({ length: count }, (_, i) => {
    const degrees = (i * 360) / count - 90
    const half = (360 / count) * 0.27
    const points = [
      polar(inner, degrees - half),
      polar(outer, degrees),
      polar(inner, degrees + half),
    ]
    return raise(`M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`, height)
  })
}

/** A rosette of eight points in two crossed squares, radius 50. */
export function rosette(height = 0.36): Shape[] {
  return [
    raise(regular(4, 50, 0), height * 0.8),
    raise(regular(4, 50, 45), height),
    raise(circle(0, 0, 30), height * 0.3),
    ...around(
      [
        raise(
          ribbon(
            [
              [0, 10],
              [5, 0],
              [0, -12],
            ],
            [2, 10, 1]
          ),
          height
        ),
      ],
      8,
      18,
      0.9
    ),
    raise(circle(0, 0, 7), height),
  ]
}
