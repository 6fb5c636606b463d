import type { Client } from "pg"
import type { Backends } from "../support/processes/backends"
import type { Stock } from "./crowd"

const WRITE = `
  UPDATE inventory_level SET reserved_quantity = $3::numeric,
    raw_reserved_quantity = jsonb_build_object('value', $3::numeric::text, 'precision', 20)
  WHERE inventory_item_id = $1 AND location_id = $2`

/**
 * Reserves a unit in each of two transactions as core does it in two processes that share no lock: both read the count
 * before either has written it.
 *
 * @returns by how much the count has grown
 */
export async function reserveAtOnce(backends: Backends, stock: Stock): Promise<number> {
  const key = [stock.inventory_item_id, stock.location_id]
  const [one, other] = [await backends.connect(), await backends.connect()]
  const before = await reserved(one, key)
  await begin(one, key)
  await begin(other, key)
  await one.query(WRITE, [...key, before + 1])
  const waiting = other.query(WRITE, [...key, before + 1])
  await one.query("COMMIT")
  await waiting
  await other.query("COMMIT")
  const after = await reserved(one, key)
  await one.query("DELETE FROM reservation_item WHERE id LIKE 'resitem_race_%'")
  await one.query(WRITE, [...key, before])
  return after - before
}

async function begin(connection: Client, key: string[]): Promise<void> {
  await connection.query("BEGIN")
  await connection.query(
    `INSERT INTO reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
     VALUES ('resitem_race_' || gen_random_uuid(), $1, $2, 1, '{"value": "1", "precision": 20}')`,
    key
  )
}

async function reserved(connection: Client, key: string[]): Promise<number> {
  const { rows } = await connection.query<{ units: number }>(
    `SELECT reserved_quantity::integer AS units FROM inventory_level
     WHERE inventory_item_id = $1 AND location_id = $2`,
    key
  )
  return rows[0]?.units ?? 0
}
