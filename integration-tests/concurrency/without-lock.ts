import type { Backends } from "../support/processes/backends"
import type { Stock } from "./crowd"

/** Long enough that all who claim at once have read what there is before the first one writes. */
const PAUSE = "PERFORM pg_sleep(0.2);"

/** What keeps claims apart: a lock in a function, and triggers that judge what is written. */
type Guard = { inFunction: string; triggers: string[]; remove: (definition: string) => string }

/** The lock of the counter and the triggers of the stock: nothing is given twice. */
export const STOCK: Guard = {
  inFunction: "hold_place_one",
  triggers: ["hold_counter_within_stock", "hold_counter_begins_empty"],
  remove: (definition) =>
    definition
      .replace(" FOR UPDATE", "")
      .replace("INSERT INTO hold", `${PAUSE}\n  INSERT INTO hold`),
}

/** The lock of a person and a product: nobody gets more than the limit. */
export const PERSON: Guard = {
  inFunction: "hold_limit_refusal",
  triggers: [],
  remove: (definition) =>
    definition
      .replace("PERFORM pg_advisory_xact_lock(v_key);", "NULL;")
      .replace(/RETURN NULL;(?=\s*END)/, `${PAUSE} RETURN NULL;`),
}

/** The lock of a branch: no slot is booked over. */
export const BRANCH: Guard = {
  inFunction: "pickup_book",
  triggers: [],
  remove: (definition) =>
    definition
      .replace(/PERFORM pg_advisory_xact_lock\(hashtextextended\('pickup:branch:.*\n/, "")
      .replace("INSERT INTO", `${PAUSE}\n  INSERT INTO`),
}

/**
 * Takes a guard away, in this database alone, and puts it back after the work. A race that goes well without it
 * would prove nothing.
 */
export async function without(
  { inFunction, triggers, remove }: Guard,
  backends: Backends,
  work: () => Promise<void>
): Promise<void> {
  const guarded = await definitionOf(backends, inFunction)
  const unguarded = remove(guarded)
  if (unguarded === guarded || !unguarded.includes(PAUSE)) {
    throw new Error(`The lock was not found in ${inFunction}`)
  }
  try {
    for (const trigger of triggers) {
      await backends.sql.query(`ALTER TABLE hold_counter DISABLE TRIGGER ${trigger}`)
    }
    await backends.sql.query(unguarded)
    await work()
  } finally {
    await backends.sql.query(guarded)
    for (const trigger of triggers) {
      await backends.sql.query(`ALTER TABLE hold_counter ENABLE TRIGGER ${trigger}`)
    }
  }
}

/**
 * Claims of one unit each, all at the same moment over connections of their own.
 *
 * @param person of all of them; nobody is known when it is left out
 * @returns how many succeeded
 */
export async function claimsAtOnce(
  backends: Backends,
  stock: Stock,
  count: number,
  person: string | null = null
): Promise<number> {
  await backends.sql.query(
    "INSERT INTO hold_counter (inventory_item_id, location_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    [stock.inventory_item_id, stock.location_id]
  )
  const connections = await Promise.all(Array.from({ length: count }, () => backends.connect()))
  const answers = await Promise.all(
    connections.map(async (connection, index) => {
      const { rows } = await connection.query("SELECT hold_set($1::jsonb) AS answer", [
        JSON.stringify(request(stock, `crowd_${index}`, person)),
      ])
      return rows[0].answer as { placed?: unknown[] }
    })
  )
  return answers.filter((answer) => answer.placed?.length === 1).length
}

function request(stock: Stock, cart: string, person: string | null) {
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
  return { cart_id: cart, customer_id: null, person, seconds: 900, parts: [part] }
}

/** The text that defines a function of the database. */
async function definitionOf(backends: Backends, name: string): Promise<string> {
  const { rows } = await backends.sql.query<{ definition: string }>(
    "SELECT pg_get_functiondef(oid) AS definition FROM pg_proc WHERE proname = $1",
    [name]
  )
  return rows[0]?.definition ?? ""
}
