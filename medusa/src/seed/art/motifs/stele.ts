import { blob, polygon, polyline } from "../geometry/paths"
import type { Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { cut, mirrored, part, type Shape } from "../shape"
import { curl, engrave, stroke } from "./details"
import type { Motif } from "./motif"

/** Strokes of the Old Turkic script, without claiming to quote the monument. */
const SIGNS: readonly (readonly Point[])[] = [
  [
    [0, 0],
    [0, 8],
  ],
  [
    [0, 0],
    [4, 3],
    [0, 6],
    [0, 0],
  ],
  [
    [0, 8],
    [2, 0],
    [4, 8],
  ],
  [
    [0, 0],
    [4, 8],
  ],
  [
    [0, 0],
    [0, 8],
    [4, 4],
  ],
  [
    [4, 0],
    [0, 4],
    [4, 8],
  ],
  [
    [0, 2],
    [2, 0],
    [4, 2],
    [2, 8],
  ],
  [
    [0, 0],
    [4, 0],
    [2, 8],
  ],
]

const rune = (index: number, x: number, y: number): Shape => {
  const sign = SIGNS[index % SIGNS.length] ?? []
  return cut(polyline(sign.map(([dx, dy]) => [x + dx * 0.9, y + dy * 0.82] as const)), 1.3, 0.26)
}

const inscription = (): Shape[] =>
  Array.from({ length: 5 }, (_, column) =>
    Array.from({ length: 11 }, (_, row) =>
      rune(column * 5 + row * 3 + ((column * row) % 4), -25 + column * 10.6, -32 + row * 8.6)
    )
  ).flat()

/** The stele of Kultegin on its turtle, two dragons on the head of the stone. */
export const stele: Motif = () => [
  ...mirrored([
    ...[0, 1, 2].map((i) => stroke([62 + i * 10, 88], [66 + i * 13, 54 + i * 9], 4, 0.34)),
  ]),
  ...part(
    blob([
      [-66, 72],
      [-44, 58],
      [0, 54],
      [44, 58],
      [66, 72],
      [60, 90],
      [0, 94],
      [-60, 90],
    ]),
    0.44
  ),
  ...part(
    blob([
      [62, 76],
      [76, 64],
      [92, 66],
      [94, 80],
      [80, 86],
      [66, 86],
    ]),
    0.5,
    2
  ),
  ...mirrored(
    part(
      blob([
        [34, 82],
        [48, 82],
        [54, 94],
        [40, 98],
        [30, 94],
      ]),
      0.5,
      2
    )
  ),
  ...[-36, -12, 12, 36].map((x) =>
    engrave(
      [
        [x - 8, 78],
        [x, 64],
        [x + 8, 78],
      ],
      2
    )
  ),
  ...part(
    polygon([
      [-32, -44],
      [32, -44],
      [36, 64],
      [-36, 64],
    ]),
    0.54
  ),
  cut("M-29 -38H29M-31 58H31", 1.4, 0.3),
  ...inscription(),
  ...part(
    blob([
      [-36, -42],
      [-38, -66],
      [-24, -90],
      [0, -97],
      [24, -90],
      [38, -66],
      [36, -42],
    ]),
    0.5
  ),
  ...mirrored([
    ...part(
      ribbon(
        [
          [32, -44],
          [34, -66],
          [20, -84],
          [4, -82],
          [4, -68],
          [16, -62],
        ],
        [11, 10, 9, 8, 8, 11]
      ),
      0.62,
      2
    ),
    ...part(curl(25, -56, 7, 90, 1.1, 4), 0.66, 1.4),
  ]),
  ...part(
    polygon([
      [-9, -46],
      [-9, -58],
      [0, -66],
      [9, -58],
      [9, -46],
    ]),
    0.7,
    2
  ),
]
