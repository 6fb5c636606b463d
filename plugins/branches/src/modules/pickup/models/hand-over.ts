import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS } from "../types"

/** The hand-over of an order, which happens once. */
const PickupHandOver = model.define("pickup_hand_over", {
  id: model.id({ prefix: "handover" }).primaryKey(),
  order_id: model.text(),
  branch_id: model.text(),
  state: model.enum(["begun", "done"]),
  staff_id: model.text(),
  document_kind: model.enum([...DOCUMENT_KINDS]),
  document_last_four: model.text(),
  proxy: model.json().nullable(),
  begun_at: model.dateTime(),
  done_at: model.dateTime().nullable(),
})

export default PickupHandOver
