import type { MedusaContainer } from "@medusajs/framework/types"
import { holdsService } from "./service"

/** What staff are about to make of the stock of an item at a location. */
export type StockChange = {
  inventory_item_id: string
  location_id: string
  /** The new number in stock; as it is when left out. */
  stocked?: number
  /** Units to be reserved in addition. */
  reserved?: number
}

const BELOW = `
  SELECT 1 FROM jsonb_to_recordset(CAST(:changes AS jsonb)) change(
    inventory_item_id text, location_id text, stocked numeric, reserved numeric
  )
  LEFT JOIN inventory_level level ON level.inventory_item_id = change.inventory_item_id
    AND level.location_id = change.location_id AND level.deleted_at IS NULL
  WHERE (change.stocked IS NULL OR change.stocked < COALESCE(level.stocked_quantity, 0))
    AND hold_units_held(change.inventory_item_id, change.location_id,
      COALESCE(CAST(:now AS timestamptz), clock_timestamp())) > GREATEST(
    COALESCE(change.stocked, level.stocked_quantity, 0)
    - COALESCE(level.reserved_quantity, 0) - COALESCE(change.reserved, 0), 0)
  LIMIT 1`

const LEVELS = `
  SELECT inventory_item_id, location_id FROM inventory_level
  WHERE id = ANY(CAST(:ids AS text[])) AND deleted_at IS NULL`

/** Items and locations of inventory levels by their ids. */
export const levelsOf = (
  container: MedusaContainer,
  ids: string[]
): Promise<{ inventory_item_id: string; location_id: string }[]> =>
  ids.length === 0 ? Promise.resolve([]) : holdsService(container).select(LEVELS, { ids })

const RESERVATION = `
  SELECT inventory_item_id, location_id, CAST(quantity AS float8) AS quantity FROM reservation_item
  WHERE id = CAST(:id AS text) AND deleted_at IS NULL`

/** The reservation of an id, if there is one. */
export const reservationsOf = (
  container: MedusaContainer,
  id: string
): Promise<{ inventory_item_id: string; location_id: string; quantity: number }[]> =>
  holdsService(container).select(RESERVATION, { id })

/**
 * Whether all that is held stays within stock after the changes. Stock that grows makes nothing worse. Looks without a lock: what slips through
 * at the same moment the invariant checker reports, and the last word has the claim, which never exceeds
 * the stock it finds.
 */
export const staysAboveHolds = async (
  container: MedusaContainer,
  changes: StockChange[]
): Promise<boolean> => {
  if (changes.length === 0) {
    return true
  }
  const service = holdsService(container)
  const rows = await service.select(BELOW, {
    changes: JSON.stringify(changes),
    now: service.clock(),
  })
  return rows.length === 0
}
