import { model } from "@medusajs/framework/utils"
import { OPERATION_KINDS, OPERATION_STATES } from "../types"

/** The ledger of what moves money: written before the service is asked, so that nothing is asked twice. */
const CardOperation = model.define("card_operation", {
  id: model.id({ prefix: "cardop" }).primaryKey(),
  transaction_id: model.text(),
  kind: model.enum([...OPERATION_KINDS]),
  request_id: model.text().nullable(),
  amount: model.text(),
  state: model.enum([...OPERATION_STATES]),
  origin: model.enum(["ours", "cabinet"]),
  service_transaction_id: model.text().nullable(),
  refund_id: model.text().nullable(),
  message: model.text().nullable(),
  asked_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
})

export default CardOperation
