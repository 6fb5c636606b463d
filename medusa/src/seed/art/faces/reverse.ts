import { beads } from "../frame/beads"
import type { Frame } from "../frame/frame"
import { around, ramsHorn, shanyraq, sunRays } from "../frame/ornament"
import { circle, ring } from "../geometry/paths"
import { GILDING } from "../metal/metals"
import { motifFor } from "../motifs"
import { runningWolf } from "../motifs/running-wolf"
import { ZODIAC } from "../motifs/zodiac"
import type { CoinArtRecord } from "../record"
import { cut, inked, place, raise, ridge, type Shape } from "../shape"
import { nameWords, yearWords } from "./inscriptions"
import { legend } from "./legend"
import { hasDisc, planchetParts } from "./planchet"

/** The side with the figure and the coin's name. */
export function reverse(coin: CoinArtRecord, frame: Frame): Shape[] {
  const words = nameWords(coin)
  return [
    ...planchetParts(coin, frame),
    ...setting(coin, frame),
    ...legend(frame, { top: words.main, bottom: words.rest || yearWords(coin) }),
    ...place(figure(coin), { x: frame.centre, ...figurePlace(coin, frame) }),
  ]
}

/** The figure; gilding, print and inserts only where the data names something special. */
function figure(coin: CoinArtRecord): Shape[] {
  const shapes = motifFor(coin.handle)?.() ?? [...sunRays(48, 58, 92), ...shanyraq(0.54)]
  if (!coin.special) return shapes.map(({ ink: _ink, ...shape }) => shape)
  return coin.handle.startsWith("qaraqal") ? inked(shapes, GILDING) : [...shapes]
}

function figurePlace(coin: CoinArtRecord, frame: Frame): { y: number; scale: number } {
  const room = Math.min(frame.rx, frame.ry)
  if (frame.rx !== frame.ry) return { y: frame.centre + 14, scale: 2.2 }
  if (isZodiac(coin)) return { y: frame.centre, scale: 2.16 }
  if (hasDisc(coin)) return { y: frame.centre, scale: coin.metal === "bimetal" ? 2.8 : 3 }
  if (isTotem(coin)) return { y: frame.centre, scale: 2.95 }
  return { y: frame.centre + 4, scale: (room - 92) / 104 }
}

const isZodiac = (coin: CoinArtRecord): boolean => coin.series?.en === "Oriental calendar"
const isTotem = (coin: CoinArtRecord): boolean => (coin.series?.en ?? "").startsWith("Cult animals")

/** What surrounds the figure, by series. */
function setting(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  if (isZodiac(coin)) return zodiacRing(coin, frame)
  if (isTotem(coin)) {
    return [
      beads(frame),
      ridge(circle(centre, centre, 372), 3, 0.3),
      ridge(circle(centre, centre, 300), 3, 0.3),
      ...place(totemRing(coin), { x: centre, y: centre }),
    ]
  }
  if (coin.handle.startsWith("almaty-monetasy")) return [beads(frame), ...gildedBorder(frame)]
  return [beads(frame)]
}

/** Horns, or for the wolf a pack at a run. */
const totemRing = (coin: CoinArtRecord): Shape[] =>
  coin.handle.startsWith("kokbori")
    ? around(runningWolf(), 18, 336, 0.62)
    : around(ramsHorn(0.42), 26, 336, 0.56)

/** A border of gilding under the inscription. */
export function gildedBorder(frame: Frame): Shape[] {
  const { centre } = frame
  return [
    { d: ring(500, 366, centre, centre), ink: GILDING },
    ridge(circle(centre, centre, 364), 5, 0.36),
  ]
}

/** A broad matte border and the other eleven signs of the calendar. */
function zodiacRing(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const year = coin.year_on_coin
  const own = year === null ? -1 : (((year - 2008) % 12) + 12) % 12
  const signs = ZODIAC.flatMap((sign, i) => {
    if (i === own) return []
    const degrees = ((i - own) * 30 * Math.PI) / 180
    const at = { x: centre + 288 * Math.sin(degrees), y: centre - 288 * Math.cos(degrees) }
    return place(sign(), { ...at, scale: 0.74 })
  })
  return [
    { d: ring(Math.min(frame.rx, frame.ry), 358, centre, centre), height: 0.02, frost: true },
    ridge(circle(centre, centre, 356), 5, 0.36),
    cut(circle(centre, centre, 222), 2, 0.06),
    raise(circle(centre, centre, 221), 0),
    ...signs,
  ]
}
