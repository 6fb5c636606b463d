import { LANGUAGES, type Language } from "../lib/languages"
import type { Metal, Quality, ReceivingMethod } from "../modules/coin/types"
import type { CoinCard } from "./types"

/** What a card needs of a document of the index. */
export type CardDocument = {
  id: string
  handle: string
  variant_id?: string | null
  series?: string | null
  denomination: number
  metal?: Metal | null
  fineness?: number | null
  quality?: Quality | null
  year?: number | null
  receiving_methods?: ReceivingMethod[]
  price?: number | null
  currency_code?: string | null
  picture_obverse?: string | null
  picture_reverse?: string | null
} & Record<`title_${Language}`, string> &
  Partial<Record<`series_${Language}`, string | null>>

export const CARD_FIELDS = [
  "id",
  "handle",
  "variant_id",
  "series",
  "denomination",
  "metal",
  "fineness",
  "quality",
  "year",
  "receiving_methods",
  "price",
  "currency_code",
  "picture_obverse",
  "picture_reverse",
  ...LANGUAGES.flatMap((language) => [`title_${language}`, `series_${language}`]),
]

/**
 * @param units on sale by product id; a coin that is not among them is sold out
 */
export function toCard(
  document: CardDocument,
  language: Language,
  units: Map<string, number>
): CoinCard {
  const { series, price, currency_code } = document
  return {
    id: document.id,
    handle: document.handle,
    variant_id: document.variant_id ?? null,
    title: document[`title_${language}`],
    series: series ? { handle: series, title: document[`series_${language}`] ?? series } : null,
    denomination: document.denomination,
    metal: document.metal ?? null,
    fineness: document.fineness ?? null,
    quality: document.quality ?? null,
    price: price != null && currency_code ? { amount: price, currency_code } : null,
    pictures: {
      obverse: document.picture_obverse ?? null,
      reverse: document.picture_reverse ?? null,
    },
    available: units.get(document.id) ?? 0,
    receiving_methods: document.receiving_methods ?? [],
    year: document.year ?? null,
  }
}
