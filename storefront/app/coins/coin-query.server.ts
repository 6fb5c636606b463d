import type { CoinQuery } from "~/api/coins.server"
import type { CoinFilters } from "./coin-filters"

/** Coins on one page of a list. */
export const PAGE_SIZE = 24

/** Coins on the home page, which shows all that is on sale (G17); as many as the Store API gives at once. */
export const HOME_SIZE = 100

function some(values: string[]): string[] | undefined {
  return values.length > 0 ? values : undefined
}

interface Paging {
  branchId?: string
  /** coins on one page */
  size: number
}

/** The Store API's query for filters of a page. */
export function toCoinQuery(filters: CoinFilters, { branchId, size }: Paging): CoinQuery {
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
    limit: size,
    offset: (filters.page - 1) * size,
  }
}
