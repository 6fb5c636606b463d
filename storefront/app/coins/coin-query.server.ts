import type { CoinQuery } from "~/api/coins.server"
import type { CoinFilters } from "./coin-filters"

export const PAGE_SIZE = 24

function some(values: string[]): string[] | undefined {
  return values.length > 0 ? values : undefined
}

/** The Store API's query for filters of a page. */
export function toCoinQuery(filters: CoinFilters, branchId?: string): CoinQuery {
  const { facets } = filters
  return {
    q: filters.q || undefined,
    branch_id: branchId,
    series: some(facets.series),
    metal: some(facets.metal),
    denomination: some(facets.denomination),
    quality: some(facets.quality),
    method: some(facets.method),
    price_min: filters.priceMin ?? undefined,
    price_max: filters.priceMax ?? undefined,
    in_stock: filters.inStock || undefined,
    order: filters.sort ?? undefined,
    limit: PAGE_SIZE,
    offset: (filters.page - 1) * PAGE_SIZE,
  }
}
