import { blob, circle, polygon, ring } from "../geometry/paths"
import { polar, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { line } from "../lettering/outline"
import { around, ramsHorn, sunRays } from "../frame/ornament"
import { GILDING } from "../metal/metals"
import { cut, inked, mirrored, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"

const laurel = (): Shape[] =>
  mirrored([
    ridge(`M6 88A88 88 0 0 0 84 -18`, 3, 0.4),
    ...Array.from({ length: 9 }, (_, i) => {
      const degrees = 80 - i * 11.5
      const [x, y] = polar(87, degrees)
      return [-1, 1].flatMap((side) =>
        place(
          part(
            blob([
              [0, 0],
              [5, -8],
              [0, -20],
              [-5, -8],
            ]),
            0.5,
            1.6
          ),
          { x, y, rotate: degrees + (side > 0 ? 62 : -10) - 0, scale: 0.78 }
        )
      )
    }).flat(),
  ])

const flame = (): Shape[] => [
  ...part(
    blob([
      [0, 8],
      [-20, -2],
      [-26, -24],
      [-14, -46],
      [-12, -30],
      [-4, -44],
      [2, -72],
      [16, -48],
      [18, -30],
      [26, -40],
      [26, -16],
      [16, 2],
    ]),
    0.5
  ),
  ...part(
    blob([
      [0, 6],
      [-12, -4],
      [-12, -20],
      [-2, -30],
      [2, -46],
      [11, -26],
      [12, -8],
      [8, 2],
    ]),
    0.62,
    2
  ),
  engrave(
    [
      [0, 2],
      [-3, -10],
      [2, -24],
    ],
    2.4,
    0.4
  ),
]

/** Torch in a laurel: twenty-five years of the national Olympic movement. */
export const olympicTorch: Motif = () => [
  ...place(sunRays(40, 40, 62, 0.22), { y: -30 }),
  ...laurel(),
  ...inked(place(flame(), { y: -16, scale: 0.98 }), GILDING),
  ...part(
    polygon([
      [-17, -8],
      [17, -8],
      [13, 6],
      [-13, 6],
    ]),
    0.6,
    2
  ),
  ...part(
    polygon([
      [-11, 6],
      [11, 6],
      [4, 78],
      [-4, 78],
    ]),
    0.52,
    2
  ),
  ...part(circle(0, 34, 23), 0.58),
  raise(circle(0, 34, 19), 0.2),
  raise(line("25", 0, 44, { typeface: "figures", size: 29 }), 0.66),
]

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

const skier = (): Shape[] => [
  ...part(
    ribbon(
      [
        [-62, 64],
        [0, 48],
        [58, 22],
        [70, 10],
      ],
      [3, 5, 5, 3]
    ),
    0.5,
    2
  ),
  ...part(
    ribbon(
      [
        [-50, 74],
        [10, 60],
        [66, 36],
        [80, 24],
      ],
      [3, 5, 5, 3]
    ),
    0.56,
    2
  ),
  ...part(
    ribbon(
      [
        [-8, 6],
        [26, 14],
        [4, 50],
      ],
      [24, 16, 10]
    ),
    0.46
  ),
  ...part(
    ribbon(
      [
        [-12, 10],
        [28, 24],
        [10, 58],
      ],
      [24, 17, 10]
    ),
    0.54
  ),
  ...part(
    ribbon(
      [
        [-14, 8],
        [0, -18],
        [26, -32],
      ],
      [26, 27, 20]
    ),
    0.58
  ),
  ...part(
    ribbon(
      [
        [22, -28],
        [34, -4],
        [52, -8],
      ],
      [11, 10, 8]
    ),
    0.64,
    2
  ),
  ...part(
    ribbon(
      [
        [52, -8],
        [-40, 2],
        [-86, 14],
      ],
      [2.6, 2.2, 2]
    ),
    0.5,
    1
  ),
  ...part(circle(42, -44, 13), 0.6),
  ...part(
    blob([
      [28, -48],
      [36, -60],
      [50, -58],
      [56, -46],
      [44, -48],
    ]),
    0.68,
    2
  ),
  raise(
    blob([
      [46, -46],
      [55, -46],
      [54, -40],
      [46, -40],
    ]),
    0.26
  ),
]

/** Snowflake with arms of ram's horns. */
const snowflake = (): Shape[] => [
  ...around(ramsHorn(0.5), 6, 50, 0.62),
  ...around(
    [
      raise(
        ribbon(
          [
            [0, 16],
            [0, -16],
          ],
          [6, 5]
        ),
        0.5
      ),
    ],
    6,
    16,
    1
  ),
  raise(circle(0, 0, 7), 0.6),
]

const SUIT = "#c23a3a"
const SNOW = "#e4ebf2"

/** A ski racer on a printed blue slope, peaks and a snowflake behind. */
export const winterSport: Motif = () => [
  ...inked(
    part(
      polygon([
        [-96, 20],
        [-58, -40],
        [-40, -16],
        [-14, -62],
        [14, -20],
        [28, -36],
        [96, 20],
        [90, 40],
        [-90, 40],
      ]),
      0.24
    ),
    "#3f86c2"
  ),
  ...[
    [
      [-14, -62],
      [0, -40],
      [-10, -46],
      [-16, -34],
      [-26, -42],
    ],
    [
      [-58, -40],
      [-48, -26],
      [-58, -30],
      [-68, -24],
    ],
  ].map((points) => ({
    ...raise(polygon(points.map(([x = 0, y = 0]) => [x, y] as const)), 0.46),
    ink: SNOW,
  })),
  ...inked(
    [
      raise(
        blob([
          [-92, 34],
          [-40, 46],
          [10, 34],
          [60, 6],
          [94, -6],
          [90, 40],
          [56, 80],
          [0, 97],
          [-56, 80],
        ]),
        0.34
      ),
    ],
    SNOW
  ),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [-60 + i * 14, 78 - i * 2],
        [-10 + i * 12, 74 - i * 3],
        [40 + i * 12, 56 - i * 4],
      ],
      2
    )
  ),
  ...place(snowflake(), { x: 52, y: -62, scale: 0.34 }),
  ...place(inked(skier(), SUIT), { x: -6, y: 14, scale: 0.86 }),
]
