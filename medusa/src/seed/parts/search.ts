import { Modules } from "@medusajs/framework/utils"
import { COIN_INDEX } from "../../search/coin"
import type { SeedContext } from "../context"

/** Fills the index of coins when it does not hold every coin: events do not reach a script. */
export async function seedSearch({ container, query }: SeedContext, coins: number): Promise<void> {
  if ((await countIndexed(query)) !== coins) {
    await container.resolve(Modules.SEARCH).reindex({ index: COIN_INDEX })
  }
}

async function countIndexed(query: SeedContext["query"]): Promise<number> {
  try {
    const { search_result } = await query.search({
      entity: COIN_INDEX,
      fields: ["id"],
      pagination: { take: 0 },
    })
    return search_result.metadata.count ?? 0
  } catch {
    // A migrated index has no active version before it is first filled, and says so by throwing.
    return 0
  }
}
