import type { Backends } from "../support/processes/backends"
import type { Stock } from "./crowd"

const TRIGGERS = ["hold_counter_within_stock", "hold_counter_begins_empty"]

/** Long enough that all who claim at once have read the stock before the first one writes. */
const PAUSE = "PERFORM pg_sleep(0.2);"

/**
 * Takes away, in this database alone, what keeps claims apart, and puts it back after the work: the lock of
 * the counter and the trigger that judges it. A race that does not oversell then would prove nothing.
 */
export async function withoutLock(backends: Backends, work: () => Promise<void>): Promise<void> {
  const place = await definitionOf(backends, "hold_place_one")
  const unlocked = place
    .replace(" FOR UPDATE", "")
    .replace("INSERT INTO hold", `${PAUSE}\n  INSERT INTO hold`)
  if (unlocked === place) {
    throw new Error("The lock was not found in hold_place_one")
  }
  try {
    for (const trigger of TRIGGERS) {
      await backends.sql.query(`ALTER TABLE hold_counter DISABLE TRIGGER ${trigger}`)
    }
    await backends.sql.query(unlocked)
    await work()
  } finally {
    await backends.sql.query(place)
    for (const trigger of TRIGGERS) {
      await backends.sql.query(`ALTER TABLE hold_counter ENABLE TRIGGER ${trigger}`)
    }
  }
}

/** Claims of one unit each, all at the same moment over connections of their own. @returns how many succeeded */
export async function claimsAtOnce(
  backends: Backends,
  stock: Stock,
  count: number
): Promise<number> {
  await backends.sql.query(
    "INSERT INTO hold_counter (inventory_item_id, location_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    [stock.inventory_item_id, stock.location_id]
  )
  const connections = await Promise.all(Array.from({ length: count }, () => backends.connect()))
  const answers = await Promise.all(
    connections.map(async (connection, index) => {
      const { rows } = await connection.query("SELECT hold_set($1::jsonb) AS answer", [
        JSON.stringify(request(stock, `crowd_${index}`)),
      ])
      return rows[0].answer as { placed?: unknown[] }
    })
  )
  return answers.filter((answer) => answer.placed?.length === 1).length
}

function request(stock: Stock, cart: string) {
  const { inventory_item_id, location_id, product_id, variant_id } = stock
  const part = {
    line_item_id: `${cart}_line`,
    product_id,
    variant_id,
    inventory_item_id,
    location_id,
    units: 1,
    quantity: 1,
    counts: true,
    claim: true,
  }
  return { cart_id: cart, customer_id: null, person: null, seconds: 900, parts: [part] }
}

async function definitionOf(backends: Backends, name: string): Promise<string> {
  const { rows } = await backends.sql.query<{ definition: string }>(
    "SELECT pg_get_functiondef(oid) AS definition FROM pg_proc WHERE proname = $1",
    [name]
  )
  return rows[0]?.definition ?? ""
}
