import { model } from "@medusajs/framework/utils"

/** From when on sign-ins of an account count; earlier ones have ended. */
const SessionFloor = model.define(
  { name: "SessionFloor", tableName: "guard_session_floor" },
  {
    auth_identity_id: model.text().primaryKey(),
    sessions_valid_from: model.dateTime(),
  }
)

export default SessionFloor
