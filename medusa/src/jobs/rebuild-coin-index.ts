import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COIN_INDEX } from "../lib/coin-index"

/**
 * Rebuilds the index of coins from the catalogue. Events keep it right meanwhile, except for what
 * happens without one: a price list that begins or ends, a channel link made by hand.
 */
export default async function rebuildCoinIndex(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: COIN_INDEX })
}

export const config = {
  name: "rebuild-coin-index",
  schedule: "17 * * * *",
}
