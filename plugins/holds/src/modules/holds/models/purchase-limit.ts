import { model } from "@medusajs/framework/utils"

/** How many units of a product staff let one order and one person have (B4). */
const PurchaseLimit = model.define("purchase_limit", {
  product_id: model.text().primaryKey(),
  per_order: model.number().nullable(),
  per_person: model.number().nullable(),
  /** Days over which `per_person` counts; for ever when null. */
  period_days: model.number().nullable(),
})

export default PurchaseLimit
