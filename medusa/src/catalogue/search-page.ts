import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COIN_INDEX } from "../lib/coin-index"
import { CARD_FIELDS, type CardDocument } from "./card"
import type { CatalogueContext } from "./context"
import { FACET_REQUESTS, toFacets } from "./facets"
import { indexOrder } from "./filters"
import type { CoinFacets, CoinPage } from "./types"

export type FoundPage = { documents: CardDocument[]; count: number; facets: CoinFacets }

type Filters = SearchTypes.SearchFilters

/** One page of the index with its facets; the series' titles travel in the same batch. */
export async function searchPage(
  { container, language }: CatalogueContext,
  filters: Filters,
  { order, limit, offset }: CoinPage
): Promise<FoundPage> {
  const fallback = "q" in filters ? "relevance" : "newest"
  const wanted = order === "relevance" ? fallback : (order ?? fallback)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const title = `series_${language}` as const
  const [page, titles] = await query.search([
    {
      entity: COIN_INDEX,
      fields: CARD_FIELDS,
      filters,
      pagination: { skip: offset, take: limit, order: indexOrder(wanted, language) },
      search_options: {
        facets: FACET_REQUESTS,
        disjunctive_facets: true,
        match_strategy: "last",
        count: "exact",
      },
    },
    {
      entity: COIN_INDEX,
      fields: ["series", title],
      pagination: { take: 500 },
      search_options: { distinct: "series", count: "none" },
    },
  ])
  const titleRows: CardDocument[] = titles?.data ?? []
  const seriesTitles = new Map(
    titleRows.flatMap((row) => (row.series ? [[row.series, row[title] ?? row.series]] : []))
  )
  return {
    documents: page?.data ?? [],
    count: page?.search_result.metadata.count ?? 0,
    facets: toFacets(page?.search_result.facets, seriesTitles),
  }
}

/** A page of coins in the order of how alike they are; there are few enough to sort here. */
export async function byLikeness(
  context: CatalogueContext,
  filters: Filters,
  { limit, offset }: CoinPage,
  likeness: Map<string, number>
): Promise<FoundPage> {
  const found = await searchPage(context, filters, {
    order: "newest",
    limit: likeness.size,
    offset: 0,
  })
  const likest = found.documents.sort(
    (a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0)
  )
  return { ...found, documents: likest.slice(offset, offset + limit) }
}
