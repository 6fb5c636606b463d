import { ModulesSdkUtils } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { unitsOf, type Keys } from "./keys"
import { setLiveHolds } from "./live-holds"

/** The stock of one coin at one branch of the seeded store, set as the measure needs it. */
export type Shelf = {
  /** Makes so many live holds of others the only ones. */
  hold: (live: number) => Promise<void>
  /** Sets the units in stock beside those that orders have reserved. */
  stock: (units: number) => Promise<void>
  given: () => Promise<number>
  close: () => Promise<void>
}

const KEYS = `
  SELECT item.inventory_item_id AS item, place.stock_location_id AS location
  FROM product_variant_inventory_item item, sales_channel_stock_location place
  WHERE item.variant_id = ? AND place.sales_channel_id = ?
    AND item.deleted_at IS NULL AND place.deleted_at IS NULL`

const STOCK = `
  UPDATE inventory_level
  SET stocked_quantity = reserved_quantity + :units,
    raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + :units)::text, 'precision', 20)
  WHERE inventory_item_id = :item AND location_id = :location`

/** Finds the stock of a variant at the branch of a sales channel. */
export async function openShelf(url: string, variantId: string, channelId: string): Promise<Shelf> {
  const database: Knex = ModulesSdkUtils.createPgConnection({ clientUrl: url })
  const { rows } = await database.raw(KEYS, [variantId, channelId])
  const keys: Keys = rows[0]
  return {
    hold: (live) => setLiveHolds(database, keys, live),
    stock: async (units) => {
      await database.raw(STOCK, { ...keys, units })
    },
    given: () => unitsOf(database, "hold", keys.item),
    close: () => database.destroy(),
  }
}
