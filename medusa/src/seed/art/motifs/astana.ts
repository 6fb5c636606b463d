import { circle, polygon, rect } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { sunRays } from "../frame/ornament"
import { cut, mirrored, part, place, type Shape } from "../shape"
import { dome, finial, river } from "./architecture"
import type { Motif } from "./motif"

const tower = (x: number, foot: number, top: number, width: number, level = 0.34): Shape[] => [
  ...part(rect(x - width / 2, top, width, foot - top), level, 2),
  ...Array.from({ length: Math.floor((foot - top - 6) / 7) }, (_, i) =>
    cut(`M${x - width / 2 + 2} ${top + 6 + i * 7}h${width - 4}`, 1.3, level - 0.16)
  ),
]

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
