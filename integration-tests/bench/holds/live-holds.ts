import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Keys } from "./keys"

const FILL = `
  INSERT INTO hold (id, cart_id, line_item_id, product_id, variant_id, inventory_item_id, location_id,
    units, quantity, counts, customer_id, person, status, expires_at, ends_at)
  SELECT 'hold_live_' || n, 'cart_live_' || n, 'cali_live_' || n, 'prod_live', 'variant_live', :item, :location,
    1, 1, true, 'cus_live_' || n, 'person_live_' || n, 'live',
    now() + interval '1 hour' + n * interval '1 millisecond', now() + interval '1 hour' + n * interval '1 millisecond'
  FROM generate_series(1, :count) n`

/**
 * Makes live holds of one coin the only ones there are. All of the same coin that is measured: nothing would be
 * harder on its indexes.
 */
export async function setLiveHolds(
  database: Knex,
  { item, location }: Keys,
  count: number
): Promise<void> {
  await database.raw("TRUNCATE hold, hold_counter")
  await database.raw(FILL, { item, location, count })
  await database.raw("SELECT hold_recount(?, ?)", [item, location])
  await database.raw("VACUUM ANALYZE hold, hold_counter")
}
