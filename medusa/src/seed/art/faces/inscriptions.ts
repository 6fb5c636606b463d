import type { CoinArtRecord } from "../record"

/** Words on a coin, already in capitals. */
export interface CoinWords {
  /** Main words of the name, for the upper arc. */
  main: string
  /** The rest: what stands in brackets or after the full stop; empty if nothing does. */
  rest: string
}

/** Splits the Kazakh name for two arcs: `Х (Y)` and `X. Y` are the ways in which the names are built. */
export function nameWords(coin: CoinArtRecord): CoinWords {
  const name = coin.name.kk.trim().toUpperCase()
  const match = /^(.+?)\s*\((.+)\)$/.exec(name) ?? /^(.+?)\.\s+(.+)$/.exec(name)
  return match?.[1] && match[2] ? { main: match[1], rest: match[2] } : { main: name, rest: "" }
}

/** Coins with a Latin name carry all their words in the Latin alphabet of Kazakh. */
export const isLatin = (coin: CoinArtRecord): boolean => /^[^\u0400-\u04ff]+$/.test(coin.name.kk)

export const countryWords = (coin: CoinArtRecord): string =>
  isLatin(coin) ? "QAZAQSTAN RESPÝBLIKASY" : "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ"

export const bankWords = (coin: CoinArtRecord): string =>
  isLatin(coin) ? "QAZAQSTAN ULTTYQ BANKI" : "ҚАЗАҚСТАН ҰЛТТЫҚ БАНКІ"

export const tengeWord = (coin: CoinArtRecord): string => (isLatin(coin) ? "TEŃGE" : "ТЕҢГЕ")

/** Hallmark as struck on precious coins, e.g. `Ag 925  31,1 g`; empty for the others and where the fineness is not known. */
export function hallmark(coin: CoinArtRecord): string {
  const metal = coin.metal ?? ""
  const sign = metal === "gold" ? "Au" : metal.startsWith("silver") ? "Ag" : ""
  if (!sign || coin.fineness === null) return ""
  const unit = isLatin(coin) ? "g" : "г"
  const mass = coin.mass_g === null ? "" : `${String(coin.mass_g).replace(".", ",")} ${unit}`
  return [sign, coin.fineness, mass].filter(Boolean).join(" ")
}

/** The year on the coin, or of its issue; empty if neither is known. */
export const yearWords = (coin: CoinArtRecord): string =>
  String(coin.year_on_coin ?? coin.issue_date?.slice(0, 4) ?? "")
