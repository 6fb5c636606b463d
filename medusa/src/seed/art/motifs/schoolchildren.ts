import { blob, circle, ellipse, rect } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { cut, mirrored, part, place, raise, type Shape } from "../shape"
import { sunRays } from "../frame/ornament"
import { engrave, eye } from "./details"
import type { Motif } from "./motif"

const face = (): Shape[] => [
  ...part(ellipse(0, -36, 21, 23), 0.54),
  ...mirrored([...eye(8, -36, 2.6), ...part(circle(21, -34, 5), 0.5, 1.8)]),
  engrave(
    [
      [-7, -25],
      [0, -21],
      [7, -25],
    ],
    2.2,
    0.16
  ),
  raise(
    blob([
      [-2, -30],
      [0, -33],
      [2, -30],
      [0, -28],
    ]),
    0.66
  ),
]

const body = (coat: string): Shape[] => [
  ...mirrored(
    part(
      ribbon(
        [
          [16, -6],
          [27, 14],
          [25, 38],
        ],
        [12, 12, 9]
      ),
      0.44
    )
  ),
  ...mirrored([raise(circle(25, 42, 5), 0.5)]),
  ...part(coat, 0.48),
  ...part(rect(-13, 60, 10, 24), 0.44, 2),
  ...part(rect(3, 60, 10, 24), 0.44, 2),
  ...mirrored([
    ...part(ellipse(9, 86, 9, 5), 0.54, 2),
    ...part(
      ribbon(
        [
          [10, -12],
          [14, 8],
          [13, 24],
        ],
        [5, 5, 5]
      ),
      0.6,
      1.8
    ),
  ]),
  ...part(
    blob([
      [-9, -15],
      [0, -9],
      [9, -15],
      [6, -4],
      [-6, -4],
    ]),
    0.6,
    1.8
  ),
]

const boy = (): Shape[] => [
  ...body("M-18 -12Q0 -18 18 -12L21 62H-21Z"),
  cut("M0 -4V60", 1.4, 0.3),
  ...face(),
  ...part(
    blob([
      [-22, -42],
      [-20, -56],
      [0, -64],
      [20, -58],
      [22, -42],
      [10, -49],
      [-8, -46],
    ]),
    0.62,
    2
  ),
]

const girl = (): Shape[] => [
  ...mirrored([
    ...part(
      ribbon(
        [
          [20, -44],
          [30, -24],
          [27, -2],
        ],
        [10, 9, 4]
      ),
      0.44,
      2
    ),
  ]),
  ...body("M-16 -12Q0 -18 16 -12L19 22L31 62H-31L-19 22Z"),
  ...[-14, 0, 14].map((x) => cut(`M${x * 0.8} 26L${x * 1.3} 60`, 1.4, 0.3)),
  ...face(),
  ...part(
    blob([
      [-22, -38],
      [-20, -56],
      [0, -63],
      [20, -56],
      [22, -38],
      [12, -50],
      [0, -52],
      [-12, -50],
    ]),
    0.6,
    2
  ),
  ...mirrored([
    ...part(
      blob([
        [20, -52],
        [30, -68],
        [40, -58],
        [34, -46],
      ]),
      0.64,
      2
    ),
    raise(circle(22, -50, 4), 0.7),
  ]),
]

const bell = (): Shape[] => [
  ...part(
    blob([
      [-7, -10],
      [0, -14],
      [7, -10],
      [9, 4],
      [15, 12],
      [-15, 12],
      [-9, 4],
    ]),
    0.56,
    2
  ),
  raise(circle(0, 15, 4), 0.6),
  engrave(
    [
      [-12, 8],
      [0, 9],
      [12, 8],
    ],
    1.6
  ),
  ...mirrored(
    part(
      ribbon(
        [
          [0, -14],
          [12, -24],
          [18, -14],
          [2, -13],
        ],
        [3, 6, 5, 2]
      ),
      0.5,
      1.6
    )
  ),
]

/** Two children on their way to the first lesson, satchels on their backs, the school bell above. */
export const schoolchildren: Motif = () => [
  ...place(sunRays(28, 24, 46, 0.22), { y: -66 }),
  ...place(bell(), { y: -64, scale: 1.15 }),
  ...place(boy(), { x: -36, y: 8, scale: 0.9 }),
  ...place(girl(), { x: 37, y: 8, scale: 0.9 }),
  ...part("M-14 44Q-6 38 0 44Q6 38 14 44V62Q6 56 0 62Q-6 56 -14 62Z", 0.6, 2),
  ...part(
    ribbon(
      [
        [-84, 90],
        [0, 94],
        [84, 90],
      ],
      [1, 6, 1]
    ),
    0.34
  ),
]
