import { model } from "@medusajs/framework/utils"

/** A cart that is becoming an order: what a restart finds when a process died in the middle. */
const HoldCompletion = model.define("hold_completion", {
  cart_id: model.text().primaryKey(),
  started_at: model.dateTime(),
})

export default HoldCompletion
