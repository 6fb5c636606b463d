import type { Frame } from "../frame/frame"
import { sunRays } from "../frame/ornament"
import { circle, ring, star } from "../geometry/paths"
import type { Point } from "../geometry/points"
import { cut, place, raise, ridge, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { value } from "./value"

/** Star figures of the northern sky as lines between stars; units of the chart, radius 100. */
const FIGURES: readonly (readonly Point[])[] = [
  [
    [-66, -40],
    [-52, -48],
    [-40, -46],
    [-28, -54],
    [-24, -38],
    [-8, -34],
    [-6, -52],
    [-28, -54],
  ],
  [
    [16, -72],
    [26, -62],
    [36, -68],
    [48, -60],
    [56, -70],
  ],
  [
    [60, -34],
    [72, -26],
    [66, -10],
    [80, -2],
    [74, 12],
  ],
  [
    [-84, -6],
    [-72, 6],
    [-78, 22],
    [-64, 30],
    [-70, 44],
  ],
  [
    [52, 34],
    [66, 36],
    [72, 50],
    [58, 58],
    [52, 46],
    [52, 34],
  ],
  [
    [-42, 62],
    [-28, 70],
    [-14, 66],
    [-6, 78],
    [8, 74],
    [18, 82],
  ],
  [
    [-18, -88],
    [-8, -80],
    [4, -90],
    [-2, -76],
  ],
  [
    [34, 72],
    [42, 80],
  ],
]

const stars = (): Shape[] =>
  FIGURES.flatMap((figure, f) => [
    ridge(`M${figure.map(([x, y]) => `${x} ${y}`).join("L")}`, 0.9, 0.22),
    ...figure.map(([x, y], i) =>
      raise(star(i % 2 ? 4 : 5, f % 2 === i % 2 ? 4.6 : 3.2, 1.5, -90, x, y), 0.46)
    ),
  ])

/** Rings and meridians of a star chart. */
const chart = (): Shape[] => [
  ...[98, 62].map((r) => cut(ring(r, r - 0.3), 0.8, 0.1)),
  ...Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6
    return cut(
      `M${(62 * Math.cos(a)).toFixed(1)} ${(62 * Math.sin(a)).toFixed(1)}L${(98 * Math.cos(a)).toFixed(1)} ${(98 * Math.sin(a)).toFixed(1)}`,
      0.7,
      0.08
    )
  }),
]

/** Constellations round the value; the name of the country and a sun on a broad matte border. */
export function constellations(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const border = Math.min(frame.rx, frame.ry)
  return [
    { d: ring(border, 358, centre, centre), height: 0.02, frost: true },
    ridge(circle(centre, centre, 356), 5, 0.36),
    ...legend(frame, { top: countryWords(coin), bottom: hallmark(coin), size: 42 }),
    ...place([...chart(), ...stars()], { x: centre, y: centre, scale: 3.42 }),
    raise(circle(centre, centre, 208), 0),
    cut(circle(centre, centre, 208), 2, 0.1),
    ...place([...sunRays(24, 17, 34, 0.4), raise(circle(0, 0, 13), 0.56)], {
      x: centre,
      y: centre - 142,
    }),
    ...value(coin, { x: centre, y: centre + 62, size: 200, widest: 330 }),
  ]
}
