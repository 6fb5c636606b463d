import { blob } from "../geometry/paths"
import { spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { GILDING } from "../metal/metals"
import { mirrored, part, place, raise, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"

/** The fur at the cheek: tufts laid from outside inwards. */
const fur = (): Shape[] =>
  [0, 1, 2, 3, 4].flatMap((i) =>
    part(
      ribbon(
        [
          [26 - i * 2, -20 + i * 14],
          [52 - i * 4, -6 + i * 15],
          [74 - i * 12, 18 + i * 15],
        ],
        [16, 17, 1]
      ),
      0.4 + i * 0.015,
      2
    )
  )

/** The other half in the manner of the Saka goldsmiths: curls for fur. */
const curls = (): Shape[] =>
  [0, 1, 2, 3].flatMap((i) =>
    part(
      ribbon(
        spiral([50 - i * 9, -8 + i * 24], 17 - i * 1.6, 4, 190 - i * 14, 1.25),
        [16, 11, 9, 6]
      ),
      0.42,
      2
    )
  )

const half = (): Shape[] => [
  ...part(
    blob([
      [14, -56],
      [30, -74],
      [46, -98],
      [58, -72],
      [58, -40],
      [40, -28],
    ]),
    0.46
  ),
  raise(
    blob([
      [30, -58],
      [44, -80],
      [49, -60],
      [42, -44],
    ]),
    0.2
  ),
  ...part(
    blob([
      [0, -62],
      [22, -60],
      [44, -36],
      [46, -14],
      [30, 8],
      [18, 30],
      [0, 34],
    ]),
    0.52,
    2
  ),
  ...part(
    blob([
      [6, -18],
      [18, -28],
      [36, -28],
      [46, -22],
      [30, -16],
      [16, -8],
    ]),
    0.6,
    2
  ),
  raise(
    blob([
      [15, -12],
      [24, -20],
      [37, -18],
      [28, -10],
    ]),
    0.12
  ),
  engrave(
    [
      [40, -8],
      [30, 10],
      [22, 20],
    ],
    3
  ),
]

const muzzle = (): Shape[] => [
  ...part(
    blob([
      [-13, -22],
      [0, -30],
      [13, -22],
      [20, 20],
      [24, 40],
      [14, 58],
      [0, 64],
      [-14, 58],
      [-24, 40],
      [-20, 20],
    ]),
    0.62
  ),
  ...part(
    blob([
      [-15, 34],
      [0, 28],
      [15, 34],
      [11, 46],
      [0, 52],
      [-11, 46],
    ]),
    0.74,
    2
  ),
  engrave(
    [
      [0, 52],
      [0, 62],
      [-18, 60],
      [-24, 48],
    ],
    2.4
  ),
  engrave(
    [
      [0, 52],
      [0, 62],
      [18, 60],
      [24, 48],
    ],
    2.4
  ),
  engrave(
    [
      [0, -50],
      [0, -34],
      [-6, -20],
    ],
    2.2
  ),
  ...[-14, -8, 8, 14].map((x) =>
    raise(
      blob([
        [x, 54],
        [x + 1, 52],
        [x + 2, 54],
        [x + 1, 56],
      ]),
      0.3
    )
  ),
  ...part(
    blob([
      [-10, 66],
      [0, 62],
      [10, 66],
      [6, 80],
      [0, 86],
      [-6, 80],
    ]),
    0.46,
    2
  ),
]

/** A wolf's head, one half natural, the other in curls; golden eyes. */
export const wolf: Motif = () => [
  ...place(fur(), { mirror: true }),
  ...curls(),
  ...mirrored(half()),
  ...mirrored([
    {
      ...raise(
        blob([
          [19, -13],
          [25, -18],
          [33, -17],
          [27, -11],
        ]),
        0.6
      ),
      ink: GILDING,
    },
  ]),
  ...muzzle(),
  ...part(ribbon(spiral([22, -44], 11, 3, 100, 1.2), [2, 6, 5, 3]), 0.62, 1.4),
  engrave(
    [
      [-12, -54],
      [-22, -44],
      [-36, -38],
    ],
    2.4
  ),
  engrave(
    [
      [-6, -46],
      [-14, -36],
      [-26, -32],
    ],
    2.2
  ),
]
