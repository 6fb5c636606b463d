import type { LocalizedText } from "../../lib/languages"
import type {
  CoinKind,
  CoinTextField,
  Metal,
  Quality,
  ReceivingMethod,
  SourceKind,
} from "../../modules/coin/types"

/** Attributes of a coin that have no language. Masses in grams, sizes in millimetres. */
export type CoinFacts = {
  kind: CoinKind
  /** Tenge. */
  denomination: number
  metal: Metal | null
  /** Parts per thousand. */
  fineness: number | null
  mass_g: number | null
  diameter_mm: number | null
  size_mm: string | null
  quality: Quality | null
  mintage: number | null
  /** "2013" or "2013-07-24". */
  issue_date: string | null
  year_on_coin: number | null
  receiving_methods: ReceivingMethod[]
  source_url: string | null
  source_kind: SourceKind | null
  source_note: string | null
}

export type CoinTexts = Record<CoinTextField, LocalizedText | null>

export type CreateCoinInput = CoinFacts & CoinTexts & { product_id: string }

/** What is not mentioned stays as it is. */
export type UpdateCoinInput = Partial<CoinFacts & CoinTexts> & { id: string }
