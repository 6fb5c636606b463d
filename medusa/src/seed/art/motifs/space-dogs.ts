import { blob, circle, ring } from "../geometry/paths"
import { polar } from "../geometry/points"
import { cut, mirrored, part, place, raise, type Shape } from "../shape"
import { engrave, eye } from "./details"
import { stars } from "./sky"
import type { Motif } from "./motif"

/** A small dog's head and breast in a flight harness. */
const dog = (patched: boolean): Shape[] => [
  ...part(
    blob([
      [-22, 24],
      [22, 24],
      [34, 52],
      [38, 88],
      [-38, 88],
      [-34, 52],
    ]),
    0.44
  ),
  ...part(
    blob([
      [-30, 34],
      [0, 44],
      [30, 34],
      [33, 46],
      [0, 58],
      [-33, 46],
    ]),
    0.56,
    2
  ),
  raise(circle(0, 51, 5), 0.68),
  ...mirrored(
    patched
      ? part(
          blob([
            [12, -36],
            [26, -44],
            [42, -34],
            [46, -6],
            [34, 2],
            [26, -14],
          ]),
          0.4
        )
      : part(
          blob([
            [8, -34],
            [22, -64],
            [36, -50],
            [36, -20],
            [24, -14],
          ]),
          0.42
        )
  ),
  ...(patched
    ? []
    : mirrored([
        raise(
          blob([
            [18, -34],
            [24, -52],
            [30, -44],
            [28, -26],
          ]),
          0.22
        ),
      ])),
  ...part(
    blob([
      [0, -40],
      [20, -36],
      [31, -16],
      [28, 6],
      [16, 26],
      [0, 32],
      [-16, 26],
      [-28, 6],
      [-31, -16],
      [-20, -36],
    ]),
    0.54
  ),
  ...part(
    blob([
      [-7, -36],
      [0, -40],
      [7, -36],
      [6, -8],
      [15, 6],
      [14, 22],
      [0, 30],
      [-14, 22],
      [-15, 6],
      [-6, -8],
    ]),
    0.64,
    2
  ),
  ...(patched
    ? [
        raise(
          blob([
            [8, -26],
            [22, -28],
            [27, -12],
            [18, -2],
            [9, -8],
          ]),
          0.34
        ),
      ]
    : []),
  ...mirrored(eye(16, -12, 4.2)),
  ...part(
    blob([
      [-9, 5],
      [0, 1],
      [9, 5],
      [5, 13],
      [-5, 13],
    ]),
    0.74,
    2
  ),
  engrave(
    [
      [0, 12],
      [0, 18],
      [-8, 22],
      [-12, 19],
    ],
    2
  ),
  engrave(
    [
      [0, 12],
      [0, 18],
      [8, 22],
      [12, 19],
    ],
    2
  ),
]

/** Belka and Strelka behind the round window of their cabin. */
export const spaceDogs: Motif = () => [
  ...stars([
    [-52, -58],
    [-20, -72],
    [22, -70],
    [54, -54],
    [0, -54],
    [-70, -24],
    [72, -20],
  ]),
  ...place(dog(true), { x: 33, y: 2, scale: 0.9 }),
  ...place(dog(false), { x: -29, y: 6, scale: 0.96 }),
  raise(ring(110, 84), 0),
  ...part(ring(98, 84), 0.5),
  cut(ring(91, 90.5), 1.4, 0.3),
  ...Array.from({ length: 20 }, (_, i) => {
    const [x, y] = polar(91, i * 18 + 9)
    return [raise(circle(x, y, 4), 0.2), raise(circle(x, y, 2.8), 0.66)]
  }).flat(),
]
