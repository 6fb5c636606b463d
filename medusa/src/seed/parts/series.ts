import { createCollectionsWorkflow } from "@medusajs/medusa/core-flows"
import { COIN_RECORDS, type CoinRecord } from "../data/coin-record"
import type { SeedContext } from "../context"

/** Handle of the collection that a series becomes: its English name in lower case with hyphens. */
export function seriesHandle(series: NonNullable<CoinRecord["series"]>): string {
  return series.en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}

/** Every series once, by handle. */
export const SERIES = new Map(
  COIN_RECORDS.flatMap(({ series }) => (series ? [[seriesHandle(series), series] as const] : []))
)

/**
 * Series of coins as collections.
 * @returns ids of the collections by handle
 */
export async function seedSeries({ container, query }: SeedContext): Promise<Map<string, string>> {
  const { data: existing } = await query.graph({
    entity: "product_collection",
    fields: ["id", "handle"],
    filters: { handle: [...SERIES.keys()] },
  })
  const ids = new Map(existing.map(({ handle, id }) => [handle, id]))
  const missing = [...SERIES].filter(([handle]) => !ids.has(handle))
  if (missing.length) {
    const { result } = await createCollectionsWorkflow(container).run({
      input: { collections: missing.map(([handle, { kk }]) => ({ handle, title: kk })) },
    })
    result.forEach(({ handle, id }) => ids.set(handle, id))
  }
  return ids
}
