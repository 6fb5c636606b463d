import type { Language } from "~/i18n/languages"
import { catalogueCache } from "./cache.server"
import { listAllCoins, readUnits } from "./coins.server"
import { callHeaders } from "./sdk.server"

async function countAll(language: Language): Promise<Map<string, number>> {
  const coins = await listAllCoins(language, { in_stock: true })
  const ids = coins.map(({ id }) => id)
  const units = await readUnits(ids, callHeaders(language))
  const counts = new Map<string, number>()
  for (const { branch_id, available } of units.flatMap(({ branches }) => branches)) {
    if (available > 0) counts.set(branch_id, (counts.get(branch_id) ?? 0) + 1)
  }
  return counts
}

/** How many different coins each branch has on sale, by branch id; at most half a minute old. */
export function countCoinsAtBranches(language: Language): Promise<Map<string, number>> {
  return catalogueCache.get("coins-at-branches", () => countAll(language))
}
