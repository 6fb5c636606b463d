import { model } from "@medusajs/framework/utils"

/** Wrong passwords of one account since its last right one. */
const Attempt = model.define(
  { name: "Attempt", tableName: "guard_attempt" },
  {
    /** Id of the auth identity, or the stand-in of an unknown e-mail. */
    subject: model.text().primaryKey(),
    failed: model.number().default(0),
    /** Tries that were taken and are not decided yet. */
    pending: model.number().default(0),
    taken_at: model.dateTime(),
    locked_at: model.dateTime().nullable(),
  }
)

export default Attempt
