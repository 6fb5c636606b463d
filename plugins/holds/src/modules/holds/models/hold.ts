import { model } from "@medusajs/framework/utils"
import { HOLD_STATUSES } from "../types"

/**
 * Units of one inventory item at one location that one line of a cart has for a while. Written by the
 * functions of `../database` alone, under the lock of their counter; read freely. Its indexes stand there too:
 * what is never deleted softly needs others than the framework makes.
 */
const Hold = model.define("hold", {
  id: model.id({ prefix: "hold" }).primaryKey(),
  cart_id: model.text(),
  line_item_id: model.text(),
  product_id: model.text().nullable(),
  variant_id: model.text(),
  inventory_item_id: model.text(),
  location_id: model.text(),
  /** Units of the variant, as in the cart. */
  units: model.number(),
  /** Units of the inventory item: `units` times what the variant needs of it. */
  quantity: model.number(),
  /** The row that stands for its line where units are counted; a kit has several rows. */
  counts: model.boolean(),
  customer_id: model.text().nullable(),
  /** Who the customer is, over accounts; see `PersonSource`. */
  person: model.text().nullable(),
  status: model.enum([...HOLD_STATUSES]),
  renewals: model.number().default(0),
  /** End of the buyer's clock. */
  expires_at: model.dateTime(),
  /** While the buyer pays, or the cart becomes an order. */
  kept_until: model.dateTime().nullable(),
  /** The later of both: the moment at which the units are free. */
  ends_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
  order_id: model.text().nullable(),
})

export default Hold
