import type { Language } from "~/i18n/languages"
import { availabilityCache, catalogueCache } from "./cache.server"
import { callHeaders, storeSdk } from "./sdk.server"
import type { Coin, CoinAvailability, CoinCard, CoinPage, CoinUnits } from "./types"

/** Headers of a call: its language, and on whose behalf it is made. */
type CallHeaders = Record<string, string>

/** Query of `GET /store/coins`; values of one filter are alternatives. */
export interface CoinQuery {
  q?: string
  branch_id?: string
  series?: string[]
  metal?: string[]
  denomination?: string[]
  quality?: string[]
  method?: string[]
  /** tenge */
  price_min?: number
  price_max?: number
  in_stock?: true
  order?: string
  limit: number
  offset: number
}

/**
 * One page of coin cards with facet counts.
 * @param headers of whoever asks; left out, this server asks for itself
 */
export function listCoins(
  language: Language,
  query: CoinQuery,
  headers: CallHeaders = callHeaders(language)
): Promise<CoinPage> {
  const load = () => storeSdk().client.fetch<CoinPage>("/store/coins", { query, headers })
  // What people type is endless: caching it would push the catalogue out.
  if (query.q) return load()
  return catalogueCache.get(`coins:${language}:${JSON.stringify(query)}`, load)
}

/** Most coins in one request, as cards or by their ids. */
const CATALOGUE_PAGE = 100

/** Cards of the whole catalogue or of one branch, page by page; for the sitemap and for counts, not for a page. */
export async function listAllCoins(
  language: Language,
  filter: Pick<CoinQuery, "branch_id" | "in_stock"> = {}
): Promise<CoinCard[]> {
  const page = (offset: number) =>
    listCoins(language, { ...filter, limit: CATALOGUE_PAGE, offset, order: "name" })
  const first = await page(0)
  const offsets = Array.from(
    { length: Math.max(0, Math.ceil(first.count / CATALOGUE_PAGE) - 1) },
    (_, index) => (index + 1) * CATALOGUE_PAGE
  )
  const rest = await Promise.all(offsets.map(page))
  return [first, ...rest].flatMap(({ coins }) => coins)
}

/**
 * One coin with its whole description.
 * @param headers of whoever asks; left out, this server asks for itself
 * @throws ApiError `coin_not_found`
 */
export function getCoin(
  language: Language,
  handle: string,
  headers: CallHeaders = callHeaders(language)
): Promise<{ coin: Coin }> {
  const path = `/store/coins/${encodeURIComponent(handle)}`
  return catalogueCache.get(`coin:${language}:${handle}`, () =>
    storeSdk().client.fetch<{ coin: Coin }>(path, { headers })
  )
}

/**
 * Units of a coin by branch, at most two seconds old; for the moment of buying use `readAvailability`.
 * @param product id or handle
 */
export function getAvailability(
  language: Language,
  product: string,
  headers: CallHeaders
): Promise<CoinAvailability> {
  return availabilityCache.get(`${language}:${product}`, () => readAvailability(product, headers))
}

/**
 * Units of a coin by branch as they are now.
 * @throws ApiError `product_not_found`
 */
export async function readAvailability(
  product: string,
  headers: CallHeaders
): Promise<CoinAvailability> {
  const path = `/store/products/${encodeURIComponent(product)}/availability`
  const answer = await storeSdk().client.fetch<{ availability: CoinAvailability }>(path, {
    headers,
  })
  return answer.availability
}

/**
 * Units of many coins as they are now, in as few requests as the Store API allows.
 * @param branchId the only branch that is asked; left out, all are
 */
export async function readUnits(
  productIds: string[],
  headers: CallHeaders,
  branchId?: string
): Promise<CoinUnits[]> {
  const pages = Array.from({ length: Math.ceil(productIds.length / CATALOGUE_PAGE) }, (_, index) =>
    productIds.slice(index * CATALOGUE_PAGE, (index + 1) * CATALOGUE_PAGE)
  )
  const answers = await Promise.all(
    pages.map((product_id) =>
      storeSdk().client.fetch<{ availability: CoinUnits[] }>("/store/availability", {
        query: { product_id, branch_id: branchId },
        headers,
      })
    )
  )
  return answers.flatMap(({ availability }) => availability)
}
