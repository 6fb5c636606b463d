import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { around, ramsHorn, rosette, sunRays } from "../frame/ornament"
import { blob, circle } from "../geometry/paths"
import { polar } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { mirrored, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "../motifs/details"
import type { CoinArtRecord } from "../record"
import { bankWords, countryWords, hallmark, yearWords } from "./inscriptions"
import { legend } from "./legend"
import { value } from "./value"

/** The value in a ring of horns: coins for circulation. */
export function plain(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...legend(frame, { top: bankWords(coin), bottom: yearWords(coin), size: 44 }),
    ...place(around(ramsHorn(0.42), 16, 268, 0.86), { x: centre, y: centre }),
    ridge(circle(centre, centre, 216), 4, 0.32),
    ...value(coin, { x: centre, y: centre + 46, size: 220, widest: 350 }),
  ]
}

/** The value in the middle, an eight-cornered rosette above, ornament below. */
export function city(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  return [
    beads(frame),
    ...legend(frame, { top: countryWords(coin), bottom: bankWords(coin), size: 42 }),
    ...place(rosette(0.46), { x: centre, y: centre - 232, scale: 1.5 }),
    ...value(coin, { x: centre, y: centre + 104, size: 260, widest: 420 }),
    ...place(
      mirrored([...place(ramsHorn(0.42), { x: 92, scale: 0.8 }), ridge("M40 34H8", 5, 0.4)]),
      { x: centre, y: centre + 268 }
    ),
    ...place(ramsHorn(0.46), { x: centre, y: centre + 262, scale: 1.02 }),
  ]
}

const leafPair = (): Shape[] =>
  mirrored([
    ...part(
      blob([
        [0, 0],
        [16, -6],
        [34, -26],
        [12, -22],
      ]),
      0.46,
      2
    ),
    engrave(
      [
        [3, -3],
        [16, -13],
        [28, -23],
      ],
      1.6,
      0.3
    ),
  ])

/** Leaves and tulips of the steppe on both sides. */
const branch = (): Shape[] => [
  raise(
    ribbon([polar(276, 98), polar(284, 140), polar(280, 190), polar(272, 222)], [5, 7, 6, 3]),
    0.4
  ),
  ...Array.from({ length: 7 }, (_, i) => {
    const degrees = 108 + i * 17
    const [x, y] = polar(280, degrees)
    return place(leafPair(), { x, y, rotate: degrees + 180, scale: 1.22 - i * 0.05 })
  }).flat(),
  ...place(
    [
      ...mirrored(
        part(
          blob([
            [0, 10],
            [14, 2],
            [18, -16],
            [8, -24],
            [2, -10],
          ]),
          0.5,
          2
        )
      ),
      ...part(
        blob([
          [0, 10],
          [-8, 0],
          [0, -28],
          [8, 0],
        ]),
        0.6,
        2
      ),
    ],
    { x: polar(272, 230)[0], y: polar(272, 230)[1], rotate: -40, scale: 1.25 }
  ),
]

/** The value between two flowering branches: nature series. */
export function wreath(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const oval = frame.rx !== frame.ry
  return [
    beads(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: hallmark(coin) || bankWords(coin),
      size: 42,
    }),
    ...place(mirrored(branch()), { x: centre, y: centre + 10, scale: oval ? 0.66 : 1 }),
    ...place(sunRays(24, 22, 46, 0.36), { x: centre, y: centre - 190 }),
    raise(circle(centre, centre - 190, 17), 0.5),
    ...value(coin, { x: centre, y: centre + 66, size: oval ? 150 : 210, widest: 370 }),
  ]
}

/** The stands of a stadium round the value. */
export function stadium(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const rows = [0, 1, 2].map((row) => ({ rx: 318 - row * 30, ry: 262 - row * 26 }))
  const seats = rows.flatMap(({ rx, ry }, row) =>
    Array.from({ length: 56 - row * 6 }, (_, i) => {
      const angle = (i * 2 * Math.PI) / (56 - row * 6)
      return raise(
        circle(centre + Math.cos(angle) * rx, centre + 6 + Math.sin(angle) * ry, 8.4 - row),
        0.4 - row * 0.06
      )
    })
  )
  return [
    beads(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: hallmark(coin) || bankWords(coin),
      size: 42,
    }),
    ...seats,
    ridge(`M${centre - 342} ${centre + 6}a342 288 0 1 1 684 0a342 288 0 1 1 -684 0`, 5, 0.36),
    ridge(`M${centre - 226} ${centre + 6}a226 182 0 1 1 452 0a226 182 0 1 1 -452 0`, 5, 0.36),
    ...value(coin, { x: centre, y: centre + 44, size: 190, widest: 330 }),
  ]
}
