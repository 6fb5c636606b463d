/** The two faces of a coin. */
export type CoinFace = "obverse" | "reverse"

/** A text in the three languages of the store. */
export interface ArtText {
  kk: string
  ru: string
  en: string
}

/** What the engraver must know of a coin: a subset of the fields of one entry of coins.json. */
export interface CoinArtRecord {
  /** Unique slug of the coin, e.g. `jylan-jyly-2013-altyn`; the motif is chosen by it. */
  handle: string
  name: ArtText
  series: ArtText | null
  /** Face value in tenge. */
  denomination: number
  /** `gold`, `silver`, `silver + tantalum`, `nickel silver`, `cupronickel`, … or null if unknown. */
  metal: string | null
  /** Parts of pure metal in a thousand. */
  fineness: number | null
  /** Grams. */
  mass_g: number | null
  quality: string | null
  /** ISO day or year. */
  issue_date: string | null
  year_on_coin: number | null
  shape: ArtText | null
  edge: ArtText | null
  /** Gilding, colour print, inserts, in words. */
  special: ArtText | null
}
