import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { ApiKeyType } from "@medusajs/framework/utils"
import type { SeedContext } from "../context"

/**
 * The publishable key of the storefront. Core makes one at its first start; without it, one is made.
 * @returns id of the key
 */
export async function seedPublishableKey({ container, query }: SeedContext): Promise<string> {
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["id"],
    filters: { type: ApiKeyType.PUBLISHABLE },
    pagination: { order: { created_at: "ASC" } },
  })
  if (keys[0]) {
    return keys[0].id
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: ApiKeyType.PUBLISHABLE, created_by: "seed" }],
    },
  })
  return result[0]!.id
}
