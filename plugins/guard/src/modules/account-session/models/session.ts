import { model } from "@medusajs/framework/utils"

/** A sign-in of a buyer that may still be in use, known by the hash of its token. */
const Session = model.define(
  { name: "Session", tableName: "guard_session" },
  {
    id: model.id({ prefix: "sess" }).primaryKey(),
    auth_identity_id: model.text(),
    token_digest: model.text(),
    ip: model.text().nullable(),
    user_agent: model.text().nullable(),
    issued_at: model.dateTime(),
    expires_at: model.dateTime(),
    seen_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  }
)

export default Session
