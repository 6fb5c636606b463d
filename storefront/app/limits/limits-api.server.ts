import { limitsCache } from "~/api/cache.server"
import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"
import type { Limit } from "./limit"

interface Answer {
  purchase_limits: Limit[]
}

const PATIENCE_MS = 1_500

/**
 * Limits of some coins by product id; coins without a limit are missing. Nobody's page waits for them in vain:
 * an answer that does not come counts as none, for the store keeps its limits whatever a page says.
 */
export async function readLimits(
  { headers, token }: Visitor,
  productIds: string[]
): Promise<Map<string, Limit>> {
  if (productIds.length === 0) return new Map()
  const query = { product_id: productIds }
  const load = () =>
    storeSdk().client.fetch<Answer>("/store/purchase-limits", {
      query,
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  const answer = token ? load() : limitsCache.get([...productIds].sort().join(), load)
  const { purchase_limits } = await answer.catch(() => ({ purchase_limits: [] }))
  return new Map(purchase_limits.map((limit) => [limit.product_id, limit]))
}
