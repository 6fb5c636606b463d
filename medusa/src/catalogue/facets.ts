import type { SearchTypes } from "@medusajs/framework/types"
import type { Metal, Quality, ReceivingMethod } from "../modules/coin/types"
import type { CoinFacets, FacetValue } from "./types"

/** More values than any facet has: the provider cuts at ten otherwise. */
const ALL = 500

/** What the index is asked to count. */
export const FACET_REQUESTS: SearchTypes.SearchFacetRequest[] = [
  { field: "series", limit: ALL },
  { field: "metal", limit: ALL },
  { field: "denomination", limit: ALL },
  { field: "quality", limit: ALL },
  { field: "receiving_methods", limit: ALL },
  { field: "price", type: "stats" },
]

export const NO_FACETS: CoinFacets = {
  series: [],
  metal: [],
  denomination: [],
  quality: [],
  method: [],
  price: null,
}

type Counted = SearchTypes.SearchResult["facets"]

/**
 * Facets as the Store API shows them.
 * @param seriesTitles titles by handle, in the language of the request
 */
export function toFacets(counted: Counted, seriesTitles: Map<string, string>): CoinFacets {
  const price = counted?.price
  return {
    series: values<string>(counted, "series").map(({ value, count }) => ({
      value,
      label: seriesTitles.get(value) ?? value,
      count,
    })),
    metal: values<Metal>(counted, "metal"),
    denomination: values<string>(counted, "denomination")
      .map(({ value, count }) => ({ value: Number(value), count }))
      .sort((a, b) => a.value - b.value),
    quality: values<Quality>(counted, "quality"),
    method: values<ReceivingMethod>(counted, "receiving_methods"),
    price:
      price?.type === "stats" && price.count ? { min: price.min ?? 0, max: price.max ?? 0 } : null,
  }
}

/** The index holds nothing but values of the type its field was filled with. */
function values<T extends string>(counted: Counted, field: string): FacetValue<T>[] {
  const facet = counted?.[field]
  return facet?.type === "value" ? (facet.values as FacetValue<T>[]) : []
}
