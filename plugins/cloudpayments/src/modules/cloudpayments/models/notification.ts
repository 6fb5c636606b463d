import { model } from "@medusajs/framework/utils"
import { NOTIFICATION_TYPES } from "../../../notifications"

/** The inbox of notifications, each type and transaction once: answered when it is here, worked on afterwards. */
const CardNotification = model.define("card_notification", {
  id: model.id({ prefix: "cardnot" }).primaryKey(),
  type: model.enum([...NOTIFICATION_TYPES]),
  transaction_id: model.text(),
  /** Of a refund: the payment that it belongs to. */
  payment_transaction_id: model.text().nullable(),
  /** What may be stored of it, as it came. */
  fields: model.json(),
  /** How often it came. */
  received: model.number().default(1),
  received_at: model.dateTime(),
  tries: model.number().default(0),
  /** When it is worked on next; null once that is done. */
  look_at: model.dateTime().nullable(),
  done_at: model.dateTime().nullable(),
})

export default CardNotification
