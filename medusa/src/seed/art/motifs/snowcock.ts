import { blob, circle, ellipse, polygon } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { part, raise, type Shape } from "../shape"
import { engrave, stroke } from "./details"
import type { Motif } from "./motif"

const mountains = (): Shape[] => [
  raise(
    polygon([
      [-98, 50],
      [-62, -18],
      [-40, 14],
      [-4, -60],
      [30, -6],
      [52, -36],
      [98, 50],
    ]),
    0.2
  ),
  raise(
    polygon([
      [-4, -60],
      [14, -30],
      [4, -34],
      [-4, -20],
      [-12, -36],
      [-20, -28],
    ]),
    0.34
  ),
  raise(
    polygon([
      [-62, -18],
      [-50, 0],
      [-60, -4],
      [-72, 2],
    ]),
    0.34
  ),
  raise(
    polygon([
      [52, -36],
      [66, -10],
      [54, -16],
      [42, -20],
    ]),
    0.34
  ),
]

const plumage = (): Shape[] =>
  [0, 1, 2, 3, 4].flatMap((row) =>
    Array.from({ length: 7 - Math.abs(row - 2) }, (_, i) =>
      part(ellipse(48 - i * 13 - row * 3, -4 + row * 11 + i * 0.5, 9, 7), 0.54, 1.8)
    ).flat()
  )

/** The Altai snowcock on a rock under snowy peaks. */
export const snowcock: Motif = () => [
  ...mountains(),
  ...part(
    polygon([
      [-80, 90],
      [-58, 66],
      [-26, 72],
      [0, 62],
      [44, 70],
      [76, 64],
      [88, 84],
      [60, 98],
      [-50, 100],
    ]),
    0.34
  ),
  engrave(
    [
      [-40, 76],
      [-30, 84],
      [-34, 94],
    ],
    2
  ),
  engrave(
    [
      [20, 70],
      [28, 82],
      [24, 94],
    ],
    2
  ),
  ...[-4, 22].flatMap((x) => [
    ...part(
      ribbon(
        [
          [x, 48],
          [x - 2, 60],
          [x - 4, 68],
        ],
        [11, 7, 6]
      ),
      0.5,
      2
    ),
    ...[-8, 0, 7].map((dx) => stroke([x - 4, 66], [x - 4 + dx, 73], 4, 0.56)),
  ]),
  ...[0, 1, 2, 3].flatMap((i) =>
    part(
      ribbon(
        [
          [46, 18 + i * 3],
          [74, 22 + i * 7],
          [94 - i * 3, 18 + i * 11],
        ],
        [14, 13, 6]
      ),
      0.4,
      2
    )
  ),
  ...part(
    blob([
      [-46, -58],
      [-30, -66],
      [-16, -58],
      [-12, -40],
      [6, -26],
      [38, -18],
      [62, 4],
      [60, 30],
      [40, 48],
      [6, 54],
      [-24, 46],
      [-40, 24],
      [-42, -8],
      [-40, -34],
    ]),
    0.5
  ),
  ...plumage(),
  ...[0, 1, 2, 3].flatMap((i) =>
    part(
      ribbon(
        [
          [-6, 8 + i * 7],
          [24, 14 + i * 8],
          [58, 18 + i * 8],
        ],
        [9, 11, 2]
      ),
      0.6,
      1.8
    )
  ),
  ...part(
    ribbon(
      [
        [-44, -48],
        [-54, -46],
        [-60, -40],
      ],
      [9, 7, 0.5]
    ),
    0.62,
    2
  ),
  raise(circle(-32, -52, 5), 0.2),
  raise(circle(-32, -52, 3.4), 0.68),
  engrave(
    [
      [-22, -50],
      [-22, -36],
      [-30, -24],
    ],
    2.4
  ),
  ...[0, 1, 2, 3].map((i) =>
    engrave(
      [
        [-38, -14 + i * 11],
        [-28, -9 + i * 11],
        [-18, -12 + i * 11],
      ],
      2
    )
  ),
]
