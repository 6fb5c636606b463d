import { getCoin } from "~/api/coins.server"
import type { Coin } from "~/api/types"
import type { Limit } from "~/limits/limit"
import { readLimits } from "~/limits/limits-api.server"
import type { Visitor } from "~/session/visitor.server"

/**
 * A coin, and how many of it this visitor may buy (B4).
 * @throws ApiError `coin_not_found`
 */
export async function coinWithLimit(
  visitor: Visitor,
  handle: string
): Promise<{ coin: Coin; limit: Limit | null }> {
  const { coin } = await getCoin(visitor.language, handle, visitor.publicHeaders)
  const limits = await readLimits(visitor, [coin.id])
  return { coin, limit: limits.get(coin.id) ?? null }
}
