import { Modules } from "@medusajs/framework/utils"
import { COIN_INDEX } from "../../lib/coin-index"
import type { SeedContext } from "../context"

/**
 * Fills the index of coins anew, which takes a second. A script may end before the events of its
 * last changes are dealt with, so the index cannot be trusted to have followed.
 */
export async function seedSearch({ container }: SeedContext): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: COIN_INDEX })
}
