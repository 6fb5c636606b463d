import type { FullText } from "../lib/languages"
import type { CoinKind, Metal, Quality, ReceivingMethod } from "../modules/coin/types"

/** A coin as lists show it. */
export type CoinCard = {
  /** Id of the product. */
  id: string
  handle: string
  variant_id: string | null
  title: string
  series: { handle: string; title: string } | null
  /** Tenge. */
  denomination: number
  metal: Metal | null
  fineness: number | null
  quality: Quality | null
  /** Whole tenge. */
  price: { amount: number; currency_code: string } | null
  pictures: { obverse: string | null; reverse: string | null }
  /** Units on sale at the branch asked for, or at all open branches. Read from stock, never cached. */
  available: number
  receiving_methods: ReceivingMethod[]
  year: number | null
}

/** A coin with its technical description (G20). `null` is "not known". */
export type CoinDetail = CoinCard & {
  subtitle: string | null
  description: string | null
  mass_g: number | null
  diameter_mm: number | null
  size_mm: string | null
  mintage: number | null
  issue_date: string | null
  year_on_coin: number | null
  edge: string | null
  shape: string | null
  special: string | null
  obverse: string | null
  reverse: string | null
  kind: CoinKind
  names: FullText
  updated_at: string
}

export type FacetValue<T> = { value: T; count: number }

/** For each filter: what its values would give, the other filters applied. */
export type CoinFacets = {
  series: (FacetValue<string> & { label: string })[]
  metal: FacetValue<Metal>[]
  denomination: FacetValue<number>[]
  quality: FacetValue<Quality>[]
  method: FacetValue<ReceivingMethod>[]
  price: { min: number; max: number } | null
}

/** What a list of coins may be asked for. Values of one filter are alternatives. */
export type CoinFilters = {
  q?: string
  series?: string[]
  metal?: Metal[]
  denomination?: number[]
  quality?: Quality[]
  method?: ReceivingMethod[]
  price_min?: number
  price_max?: number
  in_stock?: boolean
}

export const COIN_ORDERS = ["newest", "name", "-name", "price", "-price", "relevance"] as const
export type CoinOrder = (typeof COIN_ORDERS)[number]

export type CoinPage = { order?: CoinOrder; limit: number; offset: number }
