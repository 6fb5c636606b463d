import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A coin in a branch, as the database knows them. */
export type Keys = { item: string; location: string }

/** A coin that no round has used before. */
export function freshKeys(): Keys {
  const id = randomUUID()
  return { item: `iitem_${id}`, location: `sloc_${id}` }
}

/** Who claims, the same for every contender. */
export function buyer(item: string, number: number) {
  return {
    cart: `cart_${item}_${number}`,
    line: `cali_${item}_${number}`,
    product: `prod_${item}`,
    variant: `variant_${item}`,
    customer: `cus_${item}_${number}`,
    person: `person_${item}_${number}`,
  }
}

/** Units of an item in the rows of a table. */
export async function unitsOf(
  database: Knex,
  table: "hold" | "bench_hold" | "reservation_item",
  item: string
): Promise<number> {
  const { rows } = await database.raw(
    "SELECT COALESCE(SUM(quantity), 0)::integer AS units FROM ?? WHERE inventory_item_id = ?",
    [table, item]
  )
  return rows[0].units
}
