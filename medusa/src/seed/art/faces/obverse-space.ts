import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { sunRays } from "../frame/ornament"
import { blob, circle, polygon, star } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { planet, stars } from "../motifs/sky"
import { engrave } from "../motifs/details"
import { mirrored, part, place, raise, ridge, type Shape } from "../shape"
import type { CoinArtRecord } from "../record"
import { bankWords, countryWords, hallmark, tengeWord } from "./inscriptions"
import { legend } from "./legend"
import { line } from "../lettering/outline"
import { hasDisc } from "./planchet"
import { value } from "./value"

/** A man as a five-pointed star inside the orbits of the planets: unity of man and universe. */
const figure = (): Shape[] => [
  ...[98, 76].map((r) => ridge(circle(0, 0, r), 1.8, 0.34)),
  ...[20, 150, 262].map((degrees) => raise(circle(...polar(98, degrees), 7), 0.56)),
  ...[75, 205, 320].map((degrees) => raise(circle(...polar(76, degrees), 5), 0.56)),
  ...sunRays(20, 46, 68, 0.22),
  raise(star(5, 78, 30), 0.26),
  ...part(
    polygon([
      [0, -74],
      [5, -64],
      [-5, -64],
    ]),
    0.4,
    1
  ),
  ...mirrored([
    ...part(
      ribbon(
        [
          [6, -22],
          [34, -26],
          [66, -24],
        ],
        [17, 12, 8]
      ),
      0.5,
      2
    ),
    ...part(
      ribbon(
        [
          [8, 22],
          [24, 44],
          [40, 66],
        ],
        [21, 15, 10]
      ),
      0.5,
      2
    ),
  ]),
  ...part(
    blob([
      [-17, -30],
      [17, -30],
      [15, 2],
      [19, 26],
      [0, 34],
      [-19, 26],
      [-15, 2],
    ]),
    0.56,
    2
  ),
  ...part(circle(0, -47, 14), 0.6, 2),
  raise(circle(0, -2, 8), 0.3),
  raise(star(8, 7.5, 3.4, -90, 0, -2), 0.66),
]

/** The star man with the value beside him; for coins of the space series. */
export function starMan(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const disc = hasDisc(coin)
  const room = disc ? 2.9 : 3.1
  const below = disc ? centre + 226 : centre + 250
  return [
    beads(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: hallmark(coin) || bankWords(coin),
      size: 42,
    }),
    ...place(figure(), { x: centre, y: centre - 62, scale: room * 0.72 }),
    raise(
      line(String(coin.denomination), centre, below - 4, { typeface: "figures", size: 124 }),
      0.56
    ),
    raise(line(tengeWord(coin), centre, below + 46, { size: 40, tracking: 0.22 }), 0.46),
  ]
}

const spaceman = (): Shape[] => [
  ...part(
    ribbon(
      [
        [-12, 20],
        [-26, 44],
        [-20, 70],
      ],
      [22, 18, 15]
    ),
    0.46
  ),
  ...part(
    ribbon(
      [
        [10, 22],
        [18, 46],
        [36, 62],
      ],
      [22, 18, 15]
    ),
    0.46
  ),
  ...part(
    blob([
      [-26, -22],
      [26, -22],
      [24, 8],
      [16, 30],
      [-16, 30],
      [-24, 8],
    ]),
    0.52
  ),
  ...part(
    ribbon(
      [
        [-20, -12],
        [-44, 2],
        [-58, -16],
      ],
      [18, 15, 13]
    ),
    0.56
  ),
  ...part(
    ribbon(
      [
        [20, -12],
        [42, -24],
        [60, -14],
      ],
      [18, 15, 13]
    ),
    0.56
  ),
  ...part(circle(0, -42, 25), 0.56),
  ...part(
    blob([
      [-17, -44],
      [0, -58],
      [17, -44],
      [12, -30],
      [-12, -30],
    ]),
    0.7,
    2
  ),
  engrave(
    [
      [-10, -46],
      [-2, -52],
      [8, -50],
    ],
    2.4,
    0.4
  ),
  ...part("M-13 -8H13V12H-13Z", 0.64, 2),
  ...[-6, 0, 6].map((x) => raise(circle(x, 2, 2.4), 0.3)),
]

/** Planets on their orbits and a cosmonaut in open space. */
export function cosmonaut(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const sun = { x: centre - 150, y: centre - 150 }
  return [
    beads(frame),
    ...legend(frame, { top: countryWords(coin), bottom: bankWords(coin), size: 42 }),
    ...[116, 186, 262].map((r, i) =>
      ridge(
        `M${sun.x + r} ${sun.y}A${r} ${r} 0 0 1 ${sun.x - r * (i === 2 ? 0.68 : 1)} ${sun.y + (i === 2 ? r * 0.73 : 0)}`,
        3.4,
        0.3
      )
    ),
    ...place([raise(circle(0, 0, 40), 0.5), ...sunRays(24, 48, 78, 0.4)], sun),
    ...planet(sun.x + 92, sun.y + 70, 17, [[-0.2, -0.2, 0.3]]),
    ...planet(sun.x - 90, sun.y + 163, 24, [
      [0.2, -0.2, 0.3],
      [-0.3, 0.3, 0.24],
    ]),
    ...planet(sun.x + 100, sun.y + 242, 30, [
      [-0.3, -0.1, 0.26],
      [0.3, 0.3, 0.2],
    ]),
    ...place(
      stars(
        [
          [70, -78],
          [20, -92],
          [88, -30],
          [-92, 20],
          [-30, -20],
          [46, -60],
          [4, 92],
          [92, 30],
        ],
        3.2
      ),
      { x: centre, y: centre, scale: 3 }
    ),
    ...place(spaceman(), { x: centre + 140, y: centre - 92, scale: 1.95, rotate: 14 }),
    ...value(coin, { x: centre + 100, y: centre + 262, size: 150, widest: 300 }),
  ]
}
