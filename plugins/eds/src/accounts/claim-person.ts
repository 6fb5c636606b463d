import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

const TABLE = "eds_person"

/** Two processes may know the same two keys in another order; the lock has one name in both. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('eds:person:' || CAST(:name AS text), 0))`

/**
 * The number of a person, made if there is none. Until the transaction ends nobody else claims the same person.
 *
 * @param lookups hashes of the IIN under all known keys, the current one first
 */
export const claimPerson = async (
  transaction: Knex.Transaction,
  lookups: string[]
): Promise<string> => {
  const [name] = [...lookups].sort()
  await transaction.raw(LOCK, { name })
  const [known] = await transaction<{ id: string; iin_lookup: string }>(TABLE)
    .whereIn("iin_lookup", lookups)
    .update({ iin_lookup: lookups[0] })
    .returning("id")
  if (known) {
    return known.id
  }
  const id = generateEntityId(undefined, "edsper")
  await transaction(TABLE).insert({ id, iin_lookup: lookups[0] })
  return id
}
