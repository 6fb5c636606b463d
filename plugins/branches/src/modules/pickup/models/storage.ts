import { model } from "@medusajs/framework/utils"

/** What the buyer of an order that lies at its branch was told of; rows are written by the job that watches. */
const PickupStorage = model.define("pickup_storage", {
  order_id: model.text().primaryKey(),
  branch_id: model.text(),
  /** How often they were reminded to choose a time. */
  reminders: model.number().default(0),
  /** When it was found that the order is not kept any more. */
  ended_at: model.dateTime().nullable(),
})

export default PickupStorage
