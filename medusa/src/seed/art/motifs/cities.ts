import { blob, circle, polygon, rect } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { sunRays } from "../frame/ornament"
import { cut, mirrored, part, place, raise, type Shape } from "../shape"
import { arcade, dome, finial } from "./architecture"
import { engrave } from "./details"
import type { Motif } from "./motif"

const tower = (x: number, foot: number, top: number, width: number, level = 0.34): Shape[] => [
  ...part(rect(x - width / 2, top, width, foot - top), level, 2),
  ...Array.from({ length: Math.floor((foot - top - 6) / 7) }, (_, i) =>
    cut(`M${x - width / 2 + 2} ${top + 6 + i * 7}h${width - 4}`, 1.3, level - 0.16)
  ),
]

const river = (y: number): Shape[] =>
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

/** Baiterek: the tree of life with the golden egg, between the towers of the left bank. */
export const astana: Motif = () => [
  ...place(sunRays(40, 30, 52, 0.22), { y: -52 }),
  ...mirrored([
    ...tower(78, 62, 2, 17),
    ...tower(57, 62, -18, 15, 0.38),
    ...finial(57, -19, 16),
    ...tower(38, 62, 16, 14, 0.42),
  ]),
  ...part(
    polygon([
      [-90, 62],
      [-62, 18],
      [-34, 62],
    ]),
    0.5
  ),
  ...[0.3, 0.5, 0.7].map((t) => cut(`M-62 18L${-90 + 56 * t} 62`, 1.2, 0.3)),
  ...place(dome(0, 0, 26, 34, 1), { x: 62, y: 62 }),
  ...mirrored(
    [0, 1, 2].flatMap((i) =>
      part(
        ribbon(
          [
            [3 + i * 3, 66],
            [2 + i * 2, 20],
            [4 + i * 4, -16],
            [12 + i * 8, -36],
          ],
          [4, 3.4, 3.4, 3.6]
        ),
        0.5 + i * 0.03,
        1.6
      )
    )
  ),
  ...part(
    ribbon(
      [
        [0, 66],
        [0, -30],
      ],
      [9, 6]
    ),
    0.6,
    2
  ),
  ...part(circle(0, -52, 22), 0.62),
  ...[-1, 0, 1].map((i) => cut(`M${i * 3} -73Q${i * 26} -52 ${i * 3} -31`, 1.2, 0.46)),
  cut("M-21 -52H21M-18 -62H18M-18 -42H18", 1.2, 0.46),
  ...part(
    ribbon(
      [
        [-92, 66],
        [0, 70],
        [92, 66],
      ],
      [3, 9, 3]
    ),
    0.42
  ),
  ...river(80),
]

/** Apple and blossom under the peaks of the Alatau. */
export const almaty: Motif = () => [
  ...part(
    polygon([
      [-96, 22],
      [-70, -24],
      [-52, -6],
      [-22, -66],
      [-4, -34],
      [12, -50],
      [36, -12],
      [54, -34],
      [96, 22],
      [80, 50],
      [-80, 50],
    ]),
    0.3
  ),
  ...[
    [
      [-22, -66],
      [-10, -40],
      [-20, -46],
      [-26, -34],
      [-36, -38],
    ],
    [
      [12, -50],
      [26, -27],
      [14, -34],
      [6, -26],
      [0, -38],
    ],
    [
      [-70, -24],
      [-58, -10],
      [-68, -14],
      [-78, -9],
    ],
    [
      [54, -34],
      [70, -14],
      [58, -20],
      [48, -16],
      [44, -22],
    ],
  ].map((points) => raise(polygon(points.map(([x = 0, y = 0]) => [x, y] as const)), 0.52)),
  ...part(
    ribbon(
      [
        [66, 34],
        [66, -22],
        [66, -76],
      ],
      [8, 5, 0.6]
    ),
    0.4,
    1.8
  ),
  ...part(
    blob([
      [58, -18],
      [74, -18],
      [71, -8],
      [61, -8],
    ]),
    0.5,
    1.8
  ),
  ...[-84, -68, -54, 52, 84].flatMap((x, i) =>
    part(
      polygon([
        [x - 9, 56],
        [x, 22 - (i % 2) * 6],
        [x + 9, 56],
      ]),
      0.4,
      1.8
    )
  ),
  ...part(
    blob([
      [0, 2],
      [16, -8],
      [38, -2],
      [46, 24],
      [38, 54],
      [18, 72],
      [0, 68],
      [-18, 72],
      [-38, 54],
      [-46, 24],
      [-38, -2],
      [-16, -8],
    ]),
    0.54
  ),
  engrave(
    [
      [-16, -2],
      [0, 6],
      [16, -2],
    ],
    3
  ),
  engrave(
    [
      [-32, 12],
      [-36, 30],
      [-26, 48],
    ],
    3,
    0.42
  ),
  ...part(
    ribbon(
      [
        [0, 4],
        [2, -12],
        [10, -24],
      ],
      [4, 5, 4]
    ),
    0.62,
    1.6
  ),
  ...part(
    blob([
      [6, -14],
      [22, -30],
      [44, -26],
      [30, -12],
    ]),
    0.6,
    1.8
  ),
  engrave(
    [
      [10, -15],
      [24, -21],
      [38, -25],
    ],
    1.6,
    0.36
  ),
  ...Array.from({ length: 5 }, (_, i) =>
    place(
      part(
        blob([
          [0, 0],
          [-7, -8],
          [0, -17],
          [7, -8],
        ]),
        0.66,
        1.8
      ),
      { x: -30, y: 60, rotate: i * 72 }
    )
  ).flat(),
  raise(circle(-30, 60, 4.4), 0.4),
  ...part(
    ribbon(
      [
        [-60, 84],
        [0, 90],
        [60, 84],
      ],
      [1, 6, 1]
    ),
    0.36
  ),
]

/** Oral on the river: the old clock tower and domes, a sturgeon-boat below. */
export const oral: Motif = () => [
  ...place(sunRays(32, 22, 40, 0.22), { y: -46 }),
  ...mirrored([
    ...part(rect(52, 0, 36, 44), 0.38),
    ...arcade(53, 87, 22, 3, 14),
    ...arcade(53, 87, 42, 3, 14),
    ...part(
      polygon([
        [48, 0],
        [70, -12],
        [92, 0],
      ]),
      0.46,
      2
    ),
    ...part(rect(24, -14, 26, 58), 0.44),
    ...arcade(25, 49, 12, 2, 16),
    ...arcade(25, 49, 40, 2, 20),
    ...place(dome(0, 0, 12, 20, 1), { x: 37, y: -14 }),
    ...finial(37, -34, 12),
  ]),
  ...part(rect(-19, -30, 38, 74), 0.54),
  ...part(
    polygon([
      [-22, -30],
      [-15, -52],
      [15, -52],
      [22, -30],
    ]),
    0.5,
    2
  ),
  ...part(
    polygon([
      [-13, -52],
      [0, -88],
      [13, -52],
    ]),
    0.58,
    2
  ),
  ...finial(0, -86, 12),
  ...part(circle(0, -14, 11), 0.64, 2),
  raise(circle(0, -14, 8.6), 0.4),
  cut("M0 -14V-21M0 -14L5 -11", 1.8, 0.1),
  ...Array.from({ length: 12 }, (_, i) => raise(circle(...polar(7.4, i * 30, 0, -14), 0.7), 0.6)),
  ...arcade(-16, 16, 42, 1, 36),
  ...part(
    ribbon(
      [
        [-94, 46],
        [0, 49],
        [94, 46],
      ],
      [3, 8, 3]
    ),
    0.42
  ),
  ...river(62),
  ...part(
    blob([
      [-26, 66],
      [26, 66],
      [18, 78],
      [-18, 78],
    ]),
    0.5,
    2
  ),
  ...part(
    polygon([
      [0, 64],
      [0, 48],
      [18, 62],
    ]),
    0.6,
    1.8
  ),
]
