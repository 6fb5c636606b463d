import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { COIN_RECORDS } from "../data/coin-record"
import type { SeedContext } from "../context"
import { demoStock } from "../demo"
import type { SeededBranch } from "./branches"

/** Units of each coin at each branch that sells it. Levels that exist are left as they are. */
export async function seedStock(
  { container, query }: SeedContext,
  branches: SeededBranch[]
): Promise<void> {
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
    filters: { sku: COIN_RECORDS.map(({ handle }) => handle.toUpperCase()) },
  })
  const itemOf = new Map(items.map((item) => [item.sku, item]))
  const locationOf = new Map(branches.map((branch) => [branch.code, branch.stock_location_id]))
  const levels = COIN_RECORDS.flatMap((coin) => {
    const item = itemOf.get(coin.handle.toUpperCase())
    if (!item) {
      return []
    }
    const stocked = new Set(
      item.location_levels?.map((level: { location_id: string }) => level.location_id)
    )
    return [...demoStock(coin, [...locationOf.keys()])].flatMap(([code, stocked_quantity]) => {
      const location_id = locationOf.get(code)
      return location_id && !stocked.has(location_id)
        ? [{ inventory_item_id: item.id, location_id, stocked_quantity }]
        : []
    })
  })
  if (levels.length) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } })
  }
}
