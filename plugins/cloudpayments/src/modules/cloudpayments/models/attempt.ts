import { model } from "@medusajs/framework/utils"
import { ATTEMPT_STATES, FLAWS } from "../types"

/**
 * One try to pay a cart by card. Outlives the payment session, which core deletes when a cart changes. Written
 * by statements of the plugin, under the lock of its cart where it decides something. `amount` is numeric(18,2) in
 * major units, which the driver reads as exact text.
 */
const CardAttempt = model.define("card_attempt", {
  id: model.id({ prefix: "cardatt" }).primaryKey(),
  transaction_id: model.text().searchable(),
  session_id: model.text().nullable(),
  cart_id: model.text().nullable(),
  account_id: model.text().nullable(),
  amount: model.text(),
  currency: model.text(),
  state: model.enum([...ATTEMPT_STATES]),
  answer: model.number().default(0),
  reason_code: model.number().nullable(),
  card_type: model.text().nullable(),
  card_last_four: model.text().nullable(),
  rrn: model.text().nullable(),
  auth_code: model.text().nullable(),
  test_mode: model.boolean(),
  order_id: model.text().nullable(),
  /** Why its money goes back. */
  flaw: model.enum([...FLAWS]).nullable(),
  /** How often work on it has failed since it last got on. */
  tries: model.number().default(0),
  in_flight_until: model.dateTime().nullable(),
  asked_at: model.dateTime().nullable(),
  /** When the job looks at it next; null once it has an end. */
  look_at: model.dateTime().nullable(),
  paid_at: model.dateTime().nullable(),
  ended_at: model.dateTime().nullable(),
})

export default CardAttempt
