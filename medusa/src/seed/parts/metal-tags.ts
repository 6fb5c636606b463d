import { createProductTagsWorkflow } from "@medusajs/medusa/core-flows"
import { METALS, type Metal } from "../../modules/coin/types"
import type { SeedContext } from "../context"

/**
 * Metals as product tags, so that core's own product list can be narrowed to a metal (`tag_id`).
 * @returns ids of the tags by metal code
 */
export async function seedMetalTags({
  container,
  query,
}: SeedContext): Promise<Map<Metal, string>> {
  const { data: existing } = await query.graph({
    entity: "product_tag",
    fields: ["id", "value"],
    filters: { value: [...METALS] },
  })
  const ids = new Map(existing.map(({ value, id }) => [value as Metal, id]))
  const missing = METALS.filter((metal) => !ids.has(metal))
  if (missing.length) {
    const { result } = await createProductTagsWorkflow(container).run({
      input: { product_tags: missing.map((value) => ({ value })) },
    })
    result.forEach(({ value, id }) => ids.set(value as Metal, id))
  }
  return ids
}
