import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { around, ramsHorn, shanyraq, sunRays } from "../frame/ornament"
import { blob, circle } from "../geometry/paths"
import { GILDING } from "../metal/metals"
import { engrave } from "../motifs/details"
import type { CoinArtRecord } from "../record"
import { inked, mirrored, part, place, raise, type Shape } from "../shape"
import { bankWords, countryWords, hallmark } from "./inscriptions"
import { legend } from "./legend"
import { hasDisc } from "./planchet"
import { value } from "./value"

/** A sun with the smoke ring of the yurt in its middle, radius 80. */
export const sunEmblem = (): Shape[] => [
  ...sunRays(40, 54, 78, 0.34),
  ...shanyraq(0.52),
  ...around([raise(circle(0, 0, 2.6), 0.4)], 40, 83, 1, 4.5),
]

/** Petals of felt appliqué in a ring, radius 94. */
const petals = (): Shape[] => [
  ...around(
    [
      ...part(
        blob([
          [0, 16],
          [-13, 2],
          [-9, -12],
          [0, -18],
          [9, -12],
          [13, 2],
        ]),
        0.4,
        1.8
      ),
      engrave(
        [
          [0, 10],
          [0, 0],
          [0, -12],
        ],
        2,
        0.28
      ),
    ],
    16,
    82,
    0.98
  ),
  ...sunRays(32, 53, 64, 0.36),
  ...place(shanyraq(0.52), { scale: 0.98 }),
]

/** A frieze of three horns with curls between them, as along the edge of a carpet. */
const frieze = (): Shape[] => [
  ...place(ramsHorn(0.46), { scale: 1.06 }),
  ...mirrored([
    ...place(ramsHorn(0.42), { x: 108, y: 6, scale: 0.84 }),
    ...place([raise(circle(0, 0, 6), 0.4)], { x: 58, y: 34 }),
    ...place([raise(circle(0, 0, 5), 0.4)], { x: 162, y: 34 }),
  ]),
]

/** Ornament at both sides of the value. */
const sideHorns = (reach: number, scale: number): Shape[] =>
  mirrored([
    ...place(ramsHorn(0.44), { x: -reach, rotate: -90, scale }),
    ...place([raise(circle(0, 0, 5), 0.4)], { x: -reach + 58 * scale }),
  ])

/** The emblem of sun and shanyraq above the value, with the ornament of the series. */
export function emblem(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const gilt = (coin.special?.en ?? "").includes("gilding")
  const parts =
    frame.rx !== frame.ry ? ovalParts(coin) : hasDisc(coin) ? discParts(coin) : roundParts(coin)
  const centred = (shapes: readonly Shape[]): Shape[] => place(shapes, { x: centre, y: centre })
  return [
    beads(frame),
    ...legend(frame, {
      top: countryWords(coin),
      bottom: hallmark(coin) || bankWords(coin),
      size: 42,
    }),
    ...centred(gilt ? inked(parts.sun, GILDING) : parts.sun),
    ...centred(parts.rest),
  ]
}

interface Parts {
  sun: Shape[]
  rest: Shape[]
}

const ovalParts = (coin: CoinArtRecord): Parts => ({
  sun: place(sunEmblem(), { y: -118, scale: 0.98 }),
  rest: [
    ...value(coin, { x: 0, y: 120, size: 190, widest: 430 }),
    ...place(sideHorns(280, 0.9), { y: 60 }),
  ],
})

const discParts = (coin: CoinArtRecord): Parts => ({
  sun: place(sunEmblem(), { y: -150, scale: 1.3 }),
  rest: [
    ...value(coin, { x: 0, y: 132, size: 210, widest: 380 }),
    ...place(ramsHorn(0.44), { y: 246, scale: 0.8 }),
  ],
})

function roundParts(coin: CoinArtRecord): Parts {
  const series = coin.series?.en ?? ""
  if (series.startsWith("Cult animals")) {
    return {
      sun: place(sunEmblem(), { y: -142, scale: 1.1 }),
      rest: [
        ...place(around(ramsHorn(0.42), 26, 322, 0.6), {}),
        ...value(coin, { x: 0, y: 118, size: 200, widest: 400 }),
      ],
    }
  }
  const rosette = series.startsWith("Rites") || series.startsWith("Treasures")
  return {
    sun: place(
      rosette ? petals() : sunEmblem(),
      rosette ? { y: -190, scale: 1.26 } : { y: -184, scale: 1.46 }
    ),
    rest: [
      ...value(coin, { x: 0, y: 122, size: 214, widest: 420 }),
      ...place(sideHorns(292, 0.86), { y: 52 }),
      ...place(frieze(), { y: 256 }),
    ],
  }
}
