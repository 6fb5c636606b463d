import { blob, circle, ellipse } from "../geometry/paths"
import { polar, spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { part, place, raise, type Shape } from "../shape"
import { engrave, spots, volute } from "./details"
import type { Motif } from "./motif"

const paw = (degrees: number): Shape[] => {
  const [x, y] = polar(20, degrees + 36)
  return [
    ...part(
      ribbon(
        [
          polar(60, degrees - 18),
          polar(46, degrees + 6),
          polar(30, degrees + 22),
          polar(20, degrees + 36),
        ],
        [36, 24, 16, 18]
      ),
      0.58
    ),
    ...[-5, 0, 5].map((d) =>
      engrave(
        [
          [x + d - 1, y - 6],
          [x + d, y],
          [x + d + 1, y + 6],
        ],
        1.8
      )
    ),
  ]
}

/** Rosettes of the coat along the ring of the body. */
const coat = (): Shape[] => [
  ...spots(
    Array.from({ length: 17 }, (_, i) => polar(i % 2 ? 78 : 62, -44 + i * 15.2)),
    6.4
  ),
  ...spots(
    Array.from({ length: 10 }, (_, i) => polar(47, -30 + i * 26)),
    4
  ),
]

const head = (): Shape[] => [
  ...part(circle(22, -20, 13), 0.56, 2),
  raise(circle(23, -20, 6.4), 0.24),
  ...part(
    blob([
      [-42, 6],
      [-38, -8],
      [-22, -18],
      [-8, -32],
      [14, -30],
      [28, -12],
      [30, 12],
      [14, 26],
      [-8, 24],
      [-24, 24],
      [-38, 18],
    ]),
    0.64
  ),
  ...part(
    blob([
      [-44, 4],
      [-36, -4],
      [-28, -2],
      [-30, 7],
      [-39, 9],
    ]),
    0.72,
    1.8
  ),
  ...part(
    blob([
      [-34, 6],
      [-20, 2],
      [-10, 10],
      [-18, 20],
      [-33, 18],
    ]),
    0.7,
    1.8
  ),
  raise(
    blob([
      [-22, -8],
      [-12, -15],
      [-1, -12],
      [-10, -6],
    ]),
    0.1
  ),
  raise(ellipse(-11, -10.4, 2.8, 2.8), 0.66),
  engrave(
    [
      [-26, -14],
      [-14, -22],
      [0, -18],
    ],
    2.6,
    0.42
  ),
  engrave(
    [
      [-38, 18],
      [-26, 22],
      [-12, 18],
    ],
    2.2
  ),
  ...spots(
    [
      [6, -20],
      [14, -6],
      [6, 8],
      [18, 8],
    ],
    3.4
  ),
]

/** A snow leopard coiled into a ring, the oldest device of the Saka goldsmiths. */
export const snowLeopard: Motif = () => [
  ...part(
    ribbon(
      [polar(64, -64), polar(40, -96), polar(20, -150), polar(14, -230), polar(20, -310)],
      [30, 17, 13, 12, 10]
    ),
    0.42
  ),
  ...part(ribbon(spiral([0, 0], 66, 64, -66, 0.84), [34, 50, 52, 50, 46, 42, 34]), 0.5),
  ...coat(),
  ...paw(96),
  ...paw(4),
  volute(...polar(64, 84), 16, 200),
  volute(...polar(64, -6), 16, 60),
  ...place(head(), { x: -38, y: -62, rotate: -24, scale: 0.96 }),
]
