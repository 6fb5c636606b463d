import { model } from "@medusajs/framework/utils"
import { APPOINTMENT_STATES } from "../types"

/** The one appointment of an order; rows are written by functions of the database. */
const PickupAppointment = model.define("pickup_appointment", {
  order_id: model.text().primaryKey(),
  branch_id: model.text(),
  starts_at: model.dateTime(),
  ends_at: model.dateTime(),
  state: model.enum([...APPOINTMENT_STATES]),
  version: model.number(),
  reminded_at: model.dateTime().nullable(),
})

export default PickupAppointment
