import { model } from "@medusajs/framework/utils"

/**
 * Units held of one inventory item at one location: the sum of its live holds. Its row is the lock under
 * which these change.
 */
const HoldCounter = model.define("hold_counter", {
  inventory_item_id: model.text().primaryKey(),
  location_id: model.text().primaryKey(),
  held: model.number().default(0),
  /** No live hold ends before; may be too early, never too late. */
  earliest_end: model.dateTime().nullable(),
})

export default HoldCounter
