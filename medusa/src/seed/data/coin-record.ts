import type { FullText } from "../../lib/languages"
import type { CoinKind, Metal, Quality, SourceKind } from "../../modules/coin/types"
import coins from "./coins.json"

/** One entry of coins.json: what stored public pages say of a coin, `null` where they do not. */
export type CoinRecord = {
  handle: string
  name: FullText
  series: FullText | null
  kind: "collectible" | "circulating commemorative"
  /** Tenge. */
  denomination: number
  metal: keyof typeof METAL_OF | null
  fineness: number | null
  mass_g: number | null
  diameter_mm: number | null
  size_mm: string | null
  quality: keyof typeof QUALITY_OF | null
  mintage: number | null
  issue_date: string | null
  year_on_coin: number | null
  edge: FullText | null
  shape: FullText | null
  special: FullText | null
  obverse: FullText | null
  reverse: FullText | null
  source_url: string
  source_kind: SourceKind
  notes: string | null
}

const METAL_OF = {
  gold: "gold",
  silver: "silver",
  "silver + tantalum": "silver_tantalum",
  "nickel silver": "nickel_silver",
  cupronickel: "cupronickel",
  "nibrass + nickel silver": "nibrass_nickel_silver",
  bimetal: "bimetal",
} as const satisfies Record<string, Metal>

const QUALITY_OF = {
  proof: "proof",
  "proof-like": "proof_like",
  "brilliant uncirculated": "brilliant_uncirculated",
  BU: "brilliant_uncirculated",
  uncirculated: "uncirculated",
  "proof (obverse) / black proof (reverse)": "black_proof",
} as const satisfies Record<string, Quality>

const KIND_OF = {
  collectible: "collectible",
  "circulating commemorative": "circulating_commemorative",
} as const satisfies Record<CoinRecord["kind"], CoinKind>

export const COIN_RECORDS = coins as CoinRecord[]

export const metalOf = ({ metal }: CoinRecord): Metal | null => (metal ? METAL_OF[metal] : null)

export const qualityOf = ({ quality }: CoinRecord): Quality | null =>
  quality ? QUALITY_OF[quality] : null

export const kindOf = ({ kind }: CoinRecord): CoinKind => KIND_OF[kind]
