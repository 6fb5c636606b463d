import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Contender } from "./claims"
import { buyer, freshKeys, unitsOf } from "./keys"

/** Tables of the shape of the module's, indexes included, but for what is left of the coin in the counter itself. */
const TABLES = `
  CREATE TABLE bench_hold (LIKE hold INCLUDING ALL);
  CREATE TABLE bench_counter (LIKE hold_counter INCLUDING ALL, stock integer NOT NULL)
    WITH (fillfactor = 50)`

const CLAIM = `
  WITH counted AS (
    UPDATE bench_counter
    SET held = held + 1, earliest_end = LEAST(earliest_end, now() + interval '15 minutes')
    WHERE inventory_item_id = :item AND location_id = :location AND held + 1 <= stock
    RETURNING inventory_item_id, location_id
  )
  INSERT INTO bench_hold (id, cart_id, line_item_id, product_id, variant_id, inventory_item_id, location_id,
    units, quantity, counts, customer_id, person, status, expires_at, ends_at, created_at, updated_at)
  SELECT 'hold_' || replace(gen_random_uuid()::text, '-', ''), :cart, :line, :product, :variant,
    inventory_item_id, location_id, 1, 1, true, :customer, :person, 'live',
    now() + interval '15 minutes', now() + interval '15 minutes', now(), now()
  FROM counted
  RETURNING id`

/** Makes the tables of the bare statement. */
export async function makeCeiling(database: Knex): Promise<void> {
  await database.raw(TABLES)
}

/** The most that this PostgreSQL can do: one guarded statement that counts and writes the same row. */
export const ceiling = (database: Knex): Contender => ({
  name: "bare statement",
  rival: true,
  open: async (stock) => {
    const { item, location } = freshKeys()
    await database.raw(
      "INSERT INTO bench_counter (inventory_item_id, location_id, stock) VALUES (?, ?, ?)",
      [item, location, stock]
    )
    return {
      claim: async (number) => {
        const { rows } = await database.raw(CLAIM, { item, location, ...buyer(item, number) })
        return rows.length > 0
      },
      given: () => unitsOf(database, "bench_hold", item),
    }
  },
})
