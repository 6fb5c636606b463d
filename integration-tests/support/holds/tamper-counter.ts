import { onServer } from "../database/connection"
import { runningStack } from "../stack/addresses"

const TAMPER = `
  UPDATE hold_counter counter SET held = counter.held + 1
  FROM hold
  WHERE hold.cart_id = $1 AND hold.inventory_item_id = counter.inventory_item_id
    AND hold.location_id = counter.location_id`

/** Makes the counter of what a cart holds say one unit more than is held, as a broken program might. */
export async function tamperCounter(cartId: string): Promise<void> {
  await onServer(runningStack().database, (client) => client.query(TAMPER, [cartId]))
}
