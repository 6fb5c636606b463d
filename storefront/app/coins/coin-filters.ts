/** Filters of the coin list as they stand in the URL. */

const METALS = [
  "gold",
  "silver",
  "silver_tantalum",
  "nickel_silver",
  "cupronickel",
  "nibrass_nickel_silver",
  "bimetal",
]
const QUALITIES = ["proof", "proof_like", "brilliant_uncirculated", "uncirculated", "black_proof"]
const METHODS = ["pickup", "delivery"]

export const FACETS = ["series", "metal", "denomination", "quality", "method"] as const
export type Facet = (typeof FACETS)[number]

export const SORT_ORDERS = ["newest", "name", "-name", "price", "-price"] as const
export type SortOrder = (typeof SORT_ORDERS)[number] | "relevance"

export interface CoinFilters {
  facets: Record<Facet, string[]>
  /** tenge */
  priceMin: number | null
  priceMax: number | null
  inStock: boolean
  /** branch code */
  branch: string | null
  /** null is the default of the page: newest, or relevance for a search */
  sort: SortOrder | null
  /** from 1 */
  page: number
  q: string
}

const MAX_VALUES = 20
const MAX_VALUE_LENGTH = 100
/** The Store API looks no further than 10,000 coins into a list. */
const MAX_PAGE = 400
const MAX_PRICE = 1_000_000_000

function valuesOf(params: URLSearchParams, name: string): string[] {
  const values = params
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "" && value.length <= MAX_VALUE_LENGTH)
  return [...new Set(values)].slice(0, MAX_VALUES)
}

function numberOf(params: URLSearchParams, name: string, max: number): number | null {
  const text = (params.get(name) ?? "").replace(/[\s\u00a0]/g, "")
  if (!/^\d+$/.test(text)) return null
  return Math.min(Number(text), max)
}

/** Lowest and highest price; written the wrong way round they are still a range. */
function priceRange(params: URLSearchParams): [number | null, number | null] {
  const min = numberOf(params, "price_min", MAX_PRICE)
  const max = numberOf(params, "price_max", MAX_PRICE)
  return min !== null && max !== null && min > max ? [max, min] : [min, max]
}

function isSortOrder(value: string | null): value is SortOrder {
  return value === "relevance" || SORT_ORDERS.some((order) => order === value)
}

/** Reads filters from a query. Whatever makes no sense is left out: a list page has no wrong address. */
export function parseFilters(params: URLSearchParams): CoinFilters {
  const sort = params.get("sort")
  const [priceMin, priceMax] = priceRange(params)
  return {
    facets: {
      series: valuesOf(params, "series"),
      metal: valuesOf(params, "metal").filter((it) => METALS.includes(it)),
      denomination: valuesOf(params, "denomination").filter((value) => /^\d+$/.test(value)),
      quality: valuesOf(params, "quality").filter((it) => QUALITIES.includes(it)),
      method: valuesOf(params, "method").filter((it) => METHODS.includes(it)),
    },
    priceMin,
    priceMax,
    inStock: params.get("in_stock") === "true",
    branch: params.get("branch")?.slice(0, MAX_VALUE_LENGTH) || null,
    sort: isSortOrder(sort) ? sort : null,
    page: Math.max(1, numberOf(params, "page", MAX_PAGE) ?? 1),
    q: (params.get("q") ?? "").trim().slice(0, MAX_VALUE_LENGTH),
  }
}

/** The shortest query that says the same; the opposite of `parseFilters`. */
export function filtersToParams(filters: CoinFilters): URLSearchParams {
  const params = new URLSearchParams()
  if (filters.q) params.set("q", filters.q)
  for (const facet of FACETS) {
    for (const value of filters.facets[facet]) params.append(facet, value)
  }
  if (filters.priceMin !== null) params.set("price_min", String(filters.priceMin))
  if (filters.priceMax !== null) params.set("price_max", String(filters.priceMax))
  if (filters.inStock) params.set("in_stock", "true")
  if (filters.branch) params.set("branch", filters.branch)
  if (filters.sort) params.set("sort", filters.sort)
  if (filters.page > 1) params.set("page", String(filters.page))
  return params
}

/** True when something narrows the list (sorting and paging do not). */
export function isNarrowed(filters: CoinFilters): boolean {
  return activeCount(filters) > 0
}

/** How many filters are on. */
export function activeCount(filters: CoinFilters): number {
  const chosen = FACETS.reduce((sum, facet) => sum + filters.facets[facet].length, 0)
  const others = [filters.priceMin !== null, filters.priceMax !== null, filters.inStock]
  return chosen + others.filter(Boolean).length
}
