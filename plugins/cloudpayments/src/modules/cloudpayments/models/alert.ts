import { model } from "@medusajs/framework/utils"
import { ALERT_KINDS } from "../types"

/** Something for staff to look at; one open alert for each kind and subject. */
const CardAlert = model.define("card_alert", {
  id: model.id({ prefix: "cardalert" }).primaryKey(),
  kind: model.enum([...ALERT_KINDS]),
  transaction_id: model.text().nullable(),
  /** What it is about: a transaction, an order, a refund. */
  subject: model.text(),
  /** A sentence in English for staff; its kind is what gets translated. */
  message: model.text(),
  resolved_at: model.dateTime().nullable(),
  resolved_by: model.text().nullable(),
  note: model.text().nullable(),
})

export default CardAlert
