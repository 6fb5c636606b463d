import { blob, circle, polygon } from "../geometry/paths"
import { smooth, type Point } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { line } from "../lettering/outline"
import { sunRays } from "../frame/ornament"
import { GILDING } from "../metal/metals"
import { inked, mirrored, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "./details"
import { ear, features, manHead, shortHair } from "./portrait-parts"
import type { Motif } from "./motif"

/** The sky blue and the gold of the flag. */
const SKY = "#15a3bb"
const SUN = "#f2c230"

const WAVE: readonly Point[] = [
  [-84, 38],
  [-56, 30],
  [-24, 34],
  [10, 44],
  [46, 42],
  [84, 32],
]

/** The cloth between its upper and lower edge. */
const CLOTH = polygon([
  ...smooth(WAVE.map(([x, y]) => [x, y - 26] as const)),
  ...smooth(WAVE.map(([x, y]) => [x * 0.99, y + 26] as const)).reverse(),
])

const eagle = (): Shape[] => [
  ...mirrored(
    [0, 1, 2].flatMap((i) =>
      part(
        ribbon(
          [
            [0, 2],
            [10, 3 + i * 3],
            [26 - i * 6, -5 + i * 5],
          ],
          [4, 5, 0.6]
        ),
        0.6,
        1
      )
    )
  ),
  raise(
    ribbon(
      [
        [0, -5],
        [0, 4],
        [0, 13],
      ],
      [4, 7, 4]
    ),
    0.66
  ),
]

const flag = (): Shape[] => [
  ...part(
    ribbon(
      [
        [-86, 4],
        [-86, 50],
        [-86, 92],
      ],
      [5, 5, 5]
    ),
    0.5,
    2
  ),
  ...inked(part(CLOTH, 0.36), SKY),
  ...[-12, 12].map((dy) =>
    engrave(
      WAVE.map(([x, y]) => [x * 0.9, y + dy] as const),
      2.4,
      0.24
    )
  ),
  ...inked(
    [
      ...place(
        [
          raise(circle(0, 0, 9), 0.62),
          ...sunRays(28, 10.5, 16, 0.56),
          ...place(eagle(), { y: 17, scale: 0.74 }),
        ],
        { x: 4, y: 35 }
      ),
      ...Array.from({ length: 5 }, (_, i) => ridge(`M-76 ${18 + i * 9}q4 -5 8 0t-4 6`, 2, 0.56)),
    ],
    SUN
  ),
]

const turban = (): Shape[] => [
  ...part(
    blob([
      [-34, -40],
      [-36, -64],
      [-12, -90],
      [22, -92],
      [46, -72],
      [48, -36],
      [10, -48],
    ]),
    0.58
  ),
  ...[0, 1, 2, 3].map((i) =>
    engrave(
      [
        [-34 + i * 6, -46 - i * 11],
        [4, -60 - i * 8],
        [46 - i * 4, -44 - i * 12],
      ],
      3,
      0.34
    )
  ),
]

const furCap = (): Shape[] => [
  ...part(
    blob([
      [-32, -46],
      [-28, -78],
      [4, -98],
      [36, -82],
      [46, -44],
    ]),
    0.56
  ),
  ...part(
    ribbon(
      [
        [-36, -44],
        [-6, -52],
        [24, -50],
        [48, -34],
      ],
      [15, 17, 17, 15]
    ),
    0.66,
    2
  ),
]

const hair = (): Shape[] => [
  ...shortHair(),
  ...[0, 1, 2].map((i) =>
    engrave(
      [
        [-16 + i * 9, -72 - i * 2],
        [8 + i * 8, -80 + i * 7],
        [34, -58 + i * 16],
      ],
      2.4,
      0.34
    )
  ),
  ...ear(13, -16),
]

const beard = (): Shape[] =>
  part(
    blob([
      [-34, 14],
      [-22, 16],
      [4, 2],
      [8, 22],
      [-12, 50],
      [-32, 58],
      [-38, 34],
    ]),
    0.62,
    2
  )

/** Thinker, poet and scholar in profile, as the first banknotes had them. */
const heads = (): Shape[] => [
  ...place([...manHead(), ...features(), ...hair()], { x: 50, y: -40, scale: 0.6 }),
  ...place([...manHead(), ...features(), ...beard(), ...furCap()], { x: 2, y: -42, scale: 0.6 }),
  ...place([...manHead(), ...features(), ...beard(), ...turban()], { x: -46, y: -40, scale: 0.6 }),
]

/** Portraits above the coloured flag with its sun and eagle; the number thirty in gold. */
export const independence: Motif = () =>
  place(
    [
      ...heads(),
      ...flag(),
      {
        ...raise(line("30", 4, 95, { typeface: "figures", size: 34, tracking: 0.06 }), 0.7),
        ink: GILDING,
      },
    ],
    { y: 6, scale: 0.9 }
  )
