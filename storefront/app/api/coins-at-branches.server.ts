import type { Language } from "~/i18n/languages"
import { catalogueCache } from "./cache.server"
import { listAllCoins } from "./coins.server"
import { callHeaders, storeSdk } from "./sdk.server"

/** Products per request: longer lists of `product_id[]` are cut by common query parsers. */
const CHUNK = 20

interface Answer {
  availability: { branches: { branch_id: string; available: number }[] }[]
}

async function countAll(language: Language): Promise<Map<string, number>> {
  const coins = await listAllCoins(language, { in_stock: true })
  const ids = coins.map(({ id }) => id)
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) =>
    ids.slice(index * CHUNK, (index + 1) * CHUNK)
  )
  const answers = await Promise.all(
    chunks.map((product_id) =>
      storeSdk().client.fetch<Answer>("/store/availability", {
        query: { product_id },
        headers: callHeaders(language),
      })
    )
  )
  const counts = new Map<string, number>()
  for (const { branches } of answers.flatMap(({ availability }) => availability)) {
    for (const { branch_id, available } of branches) {
      if (available > 0) counts.set(branch_id, (counts.get(branch_id) ?? 0) + 1)
    }
  }
  return counts
}

/** How many different coins each branch has on sale, by branch id; at most half a minute old. */
export function countCoinsAtBranches(language: Language): Promise<Map<string, number>> {
  return catalogueCache.get("coins-at-branches", () => countAll(language))
}
