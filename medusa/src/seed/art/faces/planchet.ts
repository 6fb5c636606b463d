import { circle, ring } from "../geometry/paths"
import type { Frame } from "../frame/frame"
import { hasTantalum, isBicolour, NIBRASS, TANTALUM } from "../metal/metals"
import type { CoinArtRecord } from "../record"
import { cut, raise, type Shape } from "../shape"

/** Radius of the inner disc where two metals meet. */
export const DISC = 322

/** Film colour of the tantalum disc by theme. */
const FILMS: Readonly<Record<string, string>> = {
  "soyuz-apollon": TANTALUM.blue,
  hgs: TANTALUM.violet,
  lunohod: TANTALUM.teal,
  "belka-strelka": TANTALUM.blue,
}

/** The inner disc or outer ring of another metal, with the seam between them. */
export function planchetParts(coin: CoinArtRecord, frame: Frame): Shape[] {
  const { centre } = frame
  const seam = [
    cut(circle(centre, centre, DISC), 5, -0.14),
    raise(ring(DISC + 11, DISC + 4, centre, centre), 0.2),
  ]
  if (coin.shape?.en.startsWith("medallion")) return []
  if (hasTantalum(coin)) {
    const theme = Object.keys(FILMS).find((key) => coin.handle.startsWith(key)) ?? ""
    return [{ d: circle(centre, centre, DISC), ink: FILMS[theme] ?? TANTALUM.blue }, ...seam]
  }
  if (!isBicolour(coin)) return []
  const brass =
    coin.metal === "bimetal" ? circle(centre, centre, DISC) : ring(480, DISC, centre, centre)
  return [{ d: brass, ink: NIBRASS }, ...seam]
}

/** Whether the coin has a seam that the figure must stay inside. */
export const hasDisc = (coin: CoinArtRecord): boolean =>
  (hasTantalum(coin) || isBicolour(coin)) && !(coin.shape?.en.startsWith("medallion") ?? false)
