import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fold } from "../lib/fold"
import { COIN_INDEX } from "../lib/coin-index"
import { unitsOnSale } from "./availability"
import { toCard } from "./card"
import type { CatalogueContext } from "./context"
import { NO_FACETS } from "./facets"
import { indexFilters } from "./filters"
import { byLikeness, searchPage, type FoundPage } from "./search-page"
import { typoMatches } from "./typo-matches"
import type { CoinCard, CoinFacets, CoinFilters, CoinPage } from "./types"

export type FoundCoins = { coins: CoinCard[]; count: number; facets: CoinFacets }

/**
 * A page of the coins that match, with what each filter would give.
 * Free text is matched as written first; only when no coin at all has these words, alike ones count.
 */
export async function findCoins(
  context: CatalogueContext,
  wanted: CoinFilters,
  page: CoinPage
): Promise<FoundCoins> {
  const { documents, ...found } = await findDocuments(context, wanted, page)
  const units = await unitsOnSale(
    context,
    documents.map(({ id }) => id)
  )
  const coins = documents.map((document) => toCard(document, context.language, units))
  return { coins, ...found }
}

async function findDocuments(
  context: CatalogueContext,
  wanted: CoinFilters,
  page: CoinPage
): Promise<FoundPage> {
  const filters = indexFilters(wanted, context.channels)
  if (wanted.q === undefined) {
    return searchPage(context, filters, page)
  }
  const q = fold(wanted.q)
  if (!q) {
    return { documents: [], count: 0, facets: NO_FACETS }
  }
  const exact = await searchPage(context, { ...filters, q }, page)
  if (exact.count > 0 || (await anyCoinHas(context, q))) {
    return exact
  }
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY)
  const likeness = await typoMatches(query, q)
  if (!likeness.size) {
    return exact
  }
  const alike = { ...filters, id: [...likeness.keys()] }
  return (page.order ?? "relevance") === "relevance"
    ? byLikeness(context, alike, page, likeness)
    : searchPage(context, alike, page)
}

/** Whether the words are spelt right, though the other filters leave nothing. */
async function anyCoinHas({ container, channels }: CatalogueContext, q: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { search_result } = await query.search({
    entity: COIN_INDEX,
    fields: ["id"],
    filters: { q, channels },
    pagination: { take: 1 },
    search_options: { match_strategy: "last", count: "none" },
  })
  return search_result.hits.length > 0
}
