import { Modules } from "@medusajs/framework/utils"
import { COIN_INDEX } from "../../lib/coin-index"
import type { SeedContext } from "../context"

/**
 * Puts an index of coins in force where there is none yet: migrating makes one that only a start of the
 * shop fills, and until then every event of what the seed writes would fail to find it.
 */
export async function openSearch({ container }: SeedContext): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const indexes = await search.listIndexes()
  if (indexes.find(({ name }) => name === COIN_INDEX)?.status !== "ready") {
    await search.reindex({ index: COIN_INDEX })
  }
}

/**
 * Fills the index of coins anew, which takes a second. A script may end before the events of its
 * last changes are dealt with, so the index cannot be trusted to have followed.
 */
export async function seedSearch({ container }: SeedContext): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: COIN_INDEX })
}
