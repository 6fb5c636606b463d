import { blob, circle, ring } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { ramsHorn } from "../frame/ornament"
import { cut, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "./details"
import { ear, features, jacket, manHead, womanHead } from "./portrait-parts"
import type { Motif } from "./motif"

const scaled = (shapes: readonly Shape[]): Shape[] => place(shapes, { x: -4, y: -2, scale: 0.98 })

/** Ahmet Baitursynuly: hair brushed back, moustache, round spectacles. */
export const baitursynuly: Motif = () =>
  scaled([
    ...jacket(),
    ...manHead(),
    ...features(),
    ...part(
      blob([
        [-20, -68],
        [-14, -82],
        [10, -90],
        [36, -78],
        [48, -52],
        [46, -18],
        [36, 8],
        [26, -2],
        [18, -34],
        [6, -46],
        [-6, -60],
      ]),
      0.6
    ),
    ...[0, 1, 2, 3, 4].map((i) =>
      engrave(
        [
          [-12 + i * 7, -70 - i],
          [8 + i * 7, -74 + i * 5],
          [24 + i * 5, -56 + i * 12],
        ],
        2,
        0.34
      )
    ),
    ...ear(14, -16),
    ...part(
      blob([
        [-43, -1],
        [-36, -3],
        [-26, 1],
        [-18, 12],
        [-24, 12],
        [-32, 7],
        [-41, 8],
      ]),
      0.68,
      2
    ),
    raise(ring(11.5, 9.4, -25, -28), 0.72),
    ridge("M-14 -29L12 -26M-36 -29L-38 -27", 2.2, 0.7),
    ...part(
      ribbon(
        [
          [-40, 82],
          [-38, 90],
        ],
        [2, 2]
      ),
      0.5,
      1
    ),
  ])

/** Temirbek Jurgenov: thick swept hair, clean-shaven. */
export const jurgenov: Motif = () =>
  scaled([
    ...jacket(),
    ...manHead(),
    ...features(),
    ...part(
      blob([
        [-22, -62],
        [-26, -78],
        [-6, -94],
        [24, -92],
        [46, -72],
        [50, -44],
        [44, -12],
        [34, 4],
        [24, -6],
        [20, -32],
        [4, -48],
        [-10, -58],
      ]),
      0.6
    ),
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      engrave(
        [
          [-20 + i * 6, -70 - i * 2],
          [2 + i * 7, -82 + i * 5],
          [30 + i * 2, -66 + i * 12],
        ],
        2.2,
        0.34
      )
    ),
    ...ear(13, -16),
  ])

const note = (x: number, y: number, turn = 0): Shape[] =>
  place(
    [
      ...part(
        ribbon(
          [
            [-4, 6],
            [3, 3],
          ],
          [7, 7]
        ),
        0.56,
        1.6
      ),
      ...part(
        ribbon(
          [
            [6, 3],
            [6, -16],
            [6, -17],
          ],
          [2.4, 2.4, 2.4]
        ),
        0.5,
        1
      ),
      ...part(
        ribbon(
          [
            [6, -16],
            [14, -10],
            [12, -2],
          ],
          [5, 4, 0.5]
        ),
        0.5,
        1
      ),
    ],
    { x, y, rotate: turn, scale: 0.95 }
  )

/** Roza Baglanova, the singer: hair drawn up, earring, notes of a song. */
export const baglanova: Motif = () => [
  ...[0, 1, 2].map((i) =>
    ridge(`M-96 ${-14 + i * 9}C-84 ${-52 + i * 9} -70 ${-70 + i * 9} -44 ${-86 + i * 8}`, 1.3, 0.3)
  ),
  ...note(-84, -16, -40),
  ...note(-68, -48, -30),
  ...note(-48, -70, -20),
  ...note(66, -46, 24),
  ...note(80, -12, 34),
  ...place(
    [
      ...part(
        blob([
          [-62, 97],
          [-52, 78],
          [-24, 64],
          [-8, 60],
          [22, 60],
          [52, 74],
          [76, 97],
          [0, 101],
        ]),
        0.44
      ),
      ...part(
        blob([
          [-48, 80],
          [-22, 74],
          [4, 84],
          [30, 72],
          [58, 80],
          [70, 98],
          [-58, 98],
        ]),
        0.56,
        2
      ),
      ...place(ramsHorn(0.68), { x: 4, y: 90, scale: 0.18 }),
      ...womanHead(),
      ...features(),
      ...part(
        blob([
          [-20, -60],
          [-16, -78],
          [8, -90],
          [34, -82],
          [46, -58],
          [44, -28],
          [36, -2],
          [24, 6],
          [16, -6],
          [12, -30],
          [-2, -46],
          [-14, -54],
        ]),
        0.6
      ),
      ...part(circle(40, -10, 19), 0.62),
      ...[5, 10, 15].map((r) => cut(ring(r, r - 0.4, 40, -10), 1.2, 0.36)),
      ...[0, 1, 2, 3, 4].map((i) =>
        engrave(
          [
            [-14 + i * 6, -66 - i],
            [6 + i * 7, -74 + i * 6],
            [26 + i * 3, -54 + i * 11],
          ],
          2,
          0.34
        )
      ),
      ...part(
        ribbon(
          [
            [9, -4],
            [9, 4],
          ],
          [3, 3]
        ),
        0.6,
        1
      ),
      ...part(circle(9, 9, 4.6), 0.72, 1.6),
      ...[0, 1, 2, 3, 4, 5].map((i) =>
        raise(circle(-13 + i * 8, 50 + Math.sin(i / 1.7) * 5, 3), 0.66)
      ),
    ],
    { x: 0, y: 0, scale: 0.96 }
  ),
]

/** Taras Shevchenko: high fur cap, long moustache, sheepskin collar. */
export const shevchenko: Motif = () =>
  scaled([
    ...part(
      blob([
        [-76, 97],
        [-62, 74],
        [-30, 60],
        [34, 58],
        [64, 70],
        [84, 97],
        [0, 100],
      ]),
      0.44
    ),
    ...Array.from({ length: 13 }, (_, i) => {
      const t = i / 12
      return part(
        circle(
          -36 + t * 84 - Math.sin(t * 3.1) * 8,
          60 + Math.cos(t * 6.2) * -7 + Math.sin(t * 3.1) * 13,
          9
        ),
        0.6,
        1.8
      )
    }).flat(),
    ...manHead(),
    ...features(),
    ...ear(14, -12),
    ...part(
      blob([
        [18, -34],
        [34, -36],
        [42, -18],
        [36, 8],
        [26, 12],
        [22, -6],
      ]),
      0.58,
      2
    ),
    ...part(
      blob([
        [-44, -2],
        [-36, -5],
        [-24, 0],
        [-14, 14],
        [-16, 32],
        [-22, 20],
        [-32, 9],
        [-42, 8],
      ]),
      0.7,
      2
    ),
    engrave(
      [
        [-38, 0],
        [-26, 5],
        [-18, 18],
      ],
      1.8,
      0.4
    ),
    ...part(
      blob([
        [-36, -40],
        [-32, -78],
        [-10, -98],
        [26, -96],
        [48, -74],
        [50, -34],
        [20, -30],
        [-10, -34],
      ]),
      0.56
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      part(circle(-31 + i * 10, -38 + Math.sin(i / 2.6) * 4, 8.4), 0.64, 1.8)
    ).flat(),
    ...[0, 1, 2, 3].map((i) =>
      engrave(
        [
          [-22 + i * 17, -54],
          [-16 + i * 15, -72],
          [-4 + i * 10, -88],
        ],
        2.4,
        0.3
      )
    ),
  ])
