import type { MedusaContainer } from "@medusajs/framework/types"
import { holdsService } from "../service"
import type { Violation } from "./types"

/**
 * Of a cart that is an order already the units are reserved: between reserving and consuming they count
 * once. Ended holds count no more, swept or not. Each is one statement, so it sees one moment.
 */
const WITHIN_STOCK = `
  SELECT 'held_and_reserved_within_stock' AS invariant, held.inventory_item_id, held.location_id,
    (held.units + COALESCE(level.reserved_quantity, 0))::float8 AS actual,
    COALESCE(level.stocked_quantity, 0)::float8 AS expected
  FROM (
    SELECT hold.inventory_item_id, hold.location_id, SUM(hold.quantity) AS units
    FROM hold
    WHERE hold.status = 'live' AND hold.ends_at > COALESCE(CAST(:now AS timestamptz), clock_timestamp())
      AND NOT EXISTS (
        SELECT 1 FROM order_cart link WHERE link.cart_id = hold.cart_id AND link.deleted_at IS NULL
      )
    GROUP BY hold.inventory_item_id, hold.location_id
  ) held
  LEFT JOIN inventory_level level ON level.inventory_item_id = held.inventory_item_id
    AND level.location_id = held.location_id AND level.deleted_at IS NULL
  WHERE held.units + COALESCE(level.reserved_quantity, 0) > COALESCE(level.stocked_quantity, 0)`

const COUNTERS = `
  SELECT 'counter_equals_live_holds' AS invariant, inventory_item_id, location_id,
    COALESCE(counter.held, 0)::float8 AS actual, COALESCE(live.units, 0)::float8 AS expected
  FROM hold_counter counter
  FULL JOIN (
    SELECT inventory_item_id, location_id, SUM(quantity) AS units FROM hold
    WHERE status = 'live' GROUP BY inventory_item_id, location_id
  ) live USING (inventory_item_id, location_id)
  WHERE COALESCE(counter.held, 0) <> COALESCE(live.units, 0)`

const RESERVED = `
  SELECT 'reserved_equals_reservations' AS invariant, level.inventory_item_id, level.location_id,
    level.reserved_quantity::float8 AS actual, COALESCE(reserved.units, 0)::float8 AS expected
  FROM inventory_level level
  LEFT JOIN (
    SELECT inventory_item_id, location_id, SUM(quantity) AS units FROM reservation_item
    WHERE deleted_at IS NULL GROUP BY inventory_item_id, location_id
  ) reserved USING (inventory_item_id, location_id)
  WHERE level.deleted_at IS NULL AND level.reserved_quantity <> COALESCE(reserved.units, 0)`

/** Finds everything that contradicts the invariants of stock; an empty list is a clean bill. */
export const checkInvariants = async (container: MedusaContainer): Promise<Violation[]> => {
  const service = holdsService(container)
  const found = await Promise.all([
    service.select<Violation>(WITHIN_STOCK, { now: service.clock() }),
    service.select<Violation>(COUNTERS),
    service.select<Violation>(RESERVED),
  ])
  return found.flat()
}
