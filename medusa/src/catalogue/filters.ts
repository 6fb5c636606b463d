import type { SearchTypes } from "@medusajs/framework/types"
import type { Language } from "../lib/languages"
import type { CoinFilters, CoinOrder } from "./types"

type Filters = SearchTypes.SearchFilters

/** Filters of a list as the index of coins understands them; free text apart. */
export function indexFilters(wanted: CoinFilters, channels: string[]): Filters {
  const { series, metal, denomination, quality, method, price_min, price_max, in_stock } = wanted
  const price = {
    ...(price_min !== undefined && { $gte: price_min }),
    ...(price_max !== undefined && { $lte: price_max }),
  }
  return {
    channels,
    ...(series && { series }),
    ...(metal && { metal }),
    ...(denomination && { denomination }),
    ...(quality && { quality }),
    ...(method && { receiving_methods: method }),
    ...(Object.keys(price).length > 0 && { price }),
    ...(in_stock && { stocked_channels: channels }),
  }
}

type Direction = "ASC" | "DESC"

/** Order of the index; ties go by id, so that pages neither repeat nor lose a coin. */
export function indexOrder(order: CoinOrder, language: Language): Record<string, Direction> {
  const orders: Record<CoinOrder, Record<string, Direction>> = {
    newest: { issued: "DESC", [`sort_${language}`]: "ASC" },
    name: { [`sort_${language}`]: "ASC" },
    "-name": { [`sort_${language}`]: "DESC" },
    price: { price: "ASC" },
    "-price": { price: "DESC" },
    relevance: { _score: "DESC", issued: "DESC" },
  }
  return { ...orders[order], id: "ASC" }
}
