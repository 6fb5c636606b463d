import { blob } from "../geometry/paths"
import { part, place, raise, type Shape } from "../shape"
import { engrave } from "./details"

/** A man's profile to the left, from the hairline to the nape. */
export const manHead = (): Shape[] => [
  ...part(
    blob([
      [-14, 26],
      [-12, 50],
      [-26, 70],
      [40, 70],
      [36, 40],
      [36, 10],
    ]),
    0.44
  ),
  ...part(
    blob([
      [-20, -68],
      [-31, -52],
      [-35, -38],
      [-33, -31],
      [-38, -20],
      [-46, -9],
      [-44, -4],
      [-36, -1],
      [-38, 5],
      [-34, 9],
      [-37, 14],
      [-33, 19],
      [-37, 28],
      [-30, 38],
      [-10, 36],
      [8, 24],
      [34, 6],
      [42, -20],
      [38, -50],
      [18, -70],
      [-2, -74],
    ]),
    0.54
  ),
]

/** A woman's profile to the left, softer and rounder. */
export const womanHead = (): Shape[] => [
  ...part(
    blob([
      [-12, 24],
      [-8, 50],
      [-24, 70],
      [34, 70],
      [26, 44],
      [28, 10],
    ]),
    0.44
  ),
  ...part(
    blob([
      [-18, -64],
      [-29, -48],
      [-32, -34],
      [-30, -28],
      [-35, -19],
      [-43, -11],
      [-40, -6],
      [-33, -3],
      [-36, 3],
      [-32, 7],
      [-35, 12],
      [-30, 17],
      [-33, 25],
      [-26, 34],
      [-8, 31],
      [8, 18],
      [32, 2],
      [40, -22],
      [34, -50],
      [16, -68],
      [-2, -70],
    ]),
    0.54
  ),
]

/** Brow, eye, nostril and the line of the lips. */
export const features = (): Shape[] => [
  ...part(
    blob([
      [-33, -35],
      [-24, -39],
      [-13, -36],
      [-22, -34],
    ]),
    0.64,
    1.6
  ),
  raise(
    blob([
      [-31, -27],
      [-25, -31],
      [-17, -28],
      [-24, -25],
    ]),
    0.22
  ),
  raise(
    blob([
      [-29, -28],
      [-25, -30],
      [-22, -27],
      [-26, -26],
    ]),
    0.68
  ),
  engrave(
    [
      [-31, -25],
      [-24, -22],
      [-16, -25],
    ],
    1.8
  ),
  engrave(
    [
      [-40, -5],
      [-36, -9],
      [-33, -4],
    ],
    2
  ),
  engrave(
    [
      [-35, 9],
      [-28, 8],
      [-23, 10],
    ],
    2
  ),
  engrave(
    [
      [-26, -2],
      [-22, 4],
      [-22, 12],
    ],
    1.8,
    0.34
  ),
]

export const ear = (x = 10, y = -18): Shape[] => [
  ...part(
    blob([
      [x - 6, y - 10],
      [x + 2, y - 14],
      [x + 8, y - 6],
      [x + 4, y + 8],
      [x - 2, y + 13],
      [x - 5, y + 4],
    ]),
    0.62,
    2
  ),
  engrave(
    [
      [x - 2, y - 8],
      [x + 3, y - 7],
      [x + 1, y + 4],
    ],
    2,
    0.3
  ),
]

/** The outline of a man's short hair; strands are for the portrait to engrave. */
export const shortHair = (): Shape[] => [
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
]

/** Jacket with lapels over shirt and tie. */
export const jacket = (): Shape[] => [
  ...part(
    blob([
      [-74, 97],
      [-64, 76],
      [-34, 62],
      [-18, 56],
      [30, 58],
      [56, 66],
      [80, 84],
      [86, 97],
      [0, 100],
    ]),
    0.46
  ),
  ...part(
    blob([
      [-30, 62],
      [-16, 50],
      [0, 62],
      [-8, 98],
      [-26, 98],
    ]),
    0.6,
    2
  ),
  ...part(
    blob([
      [-20, 64],
      [-12, 60],
      [-8, 68],
      [-4, 98],
      [-24, 98],
      [-18, 76],
    ]),
    0.68,
    2
  ),
  ...part(
    blob([
      [-34, 60],
      [-44, 66],
      [-48, 82],
      [-40, 84],
      [-32, 99],
      [-26, 98],
      [-30, 76],
    ]),
    0.58,
    2
  ),
  ...part(
    blob([
      [2, 56],
      [20, 56],
      [32, 74],
      [20, 80],
      [10, 99],
      [-2, 98],
      [2, 74],
    ]),
    0.58,
    2
  ),
]

/** Puts a bust where it stands well on a coin. */
export const inFrame = (shapes: readonly Shape[]): Shape[] =>
  place(shapes, { x: -4, y: -2, scale: 0.98 })
