import { onServer } from "../database/connection"
import { runningStack } from "../stack/addresses"

const SHIFT = `
  WITH moved AS (
    UPDATE hold SET
      expires_at = expires_at - make_interval(mins => $1),
      kept_until = kept_until - make_interval(mins => $1),
      ends_at = ends_at - make_interval(mins => $1),
      ended_at = ended_at - make_interval(mins => $1),
      created_at = created_at - make_interval(mins => $1)
    WHERE product_id = $2
    RETURNING inventory_item_id
  )
  UPDATE hold_counter SET earliest_end = earliest_end - make_interval(mins => $1)
  WHERE inventory_item_id IN (SELECT inventory_item_id FROM moved)`

/**
 * Lets time pass for all holds of a coin, in every process at once: their clocks are moved back. Buyers of
 * other coins notice nothing.
 *
 * @param minutes how much time
 * @param databaseUrl the database of the running browser tests when left out
 */
export async function passTime(
  minutes: number,
  coin: { id: string },
  databaseUrl = runningStack().database
): Promise<void> {
  await onServer(databaseUrl, (client) => client.query(SHIFT, [minutes, coin.id]))
}
