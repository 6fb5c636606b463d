import { blob, circle, polygon } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { around, ramsHorn } from "../frame/ornament"
import { inked, part, place, raise, type Shape } from "../shape"
import { engrave } from "./details"
import type { Motif } from "./motif"
import { skier } from "./skier"

/** Snowflake with arms of ram's horns. */
const snowflake = (): Shape[] => [
  ...around(ramsHorn(0.5), 6, 50, 0.62),
  ...around(
    [
      raise(
        ribbon(
          [
            [0, 16],
            [0, -16],
          ],
          [6, 5]
        ),
        0.5
      ),
    ],
    6,
    16,
    1
  ),
  raise(circle(0, 0, 7), 0.6),
]

const SUIT = "#c23a3a"

const SNOW = "#e4ebf2"

/** A ski racer on a printed blue slope, peaks and a snowflake behind. */
export const winterSport: Motif = () => [
  ...inked(
    part(
      polygon([
        [-96, 20],
        [-58, -40],
        [-40, -16],
        [-14, -62],
        [14, -20],
        [28, -36],
        [96, 20],
        [90, 40],
        [-90, 40],
      ]),
      0.24
    ),
    "#3f86c2"
  ),
  ...[
    [
      [-14, -62],
      [0, -40],
      [-10, -46],
      [-16, -34],
      [-26, -42],
    ],
    [
      [-58, -40],
      [-48, -26],
      [-58, -30],
      [-68, -24],
    ],
  ].map((points) => ({
    ...raise(polygon(points.map(([x = 0, y = 0]) => [x, y] as const)), 0.46),
    ink: SNOW,
  })),
  ...inked(
    [
      raise(
        blob([
          [-92, 34],
          [-40, 46],
          [10, 34],
          [60, 6],
          [94, -6],
          [90, 40],
          [56, 80],
          [0, 97],
          [-56, 80],
        ]),
        0.34
      ),
    ],
    SNOW
  ),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [-60 + i * 14, 78 - i * 2],
        [-10 + i * 12, 74 - i * 3],
        [40 + i * 12, 56 - i * 4],
      ],
      2
    )
  ),
  ...place(snowflake(), { x: 52, y: -62, scale: 0.34 }),
  ...place(inked(skier(), SUIT), { x: -6, y: 14, scale: 0.86 }),
]
