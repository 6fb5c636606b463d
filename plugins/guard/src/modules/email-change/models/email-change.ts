import { model } from "@medusajs/framework/utils"

/** A new e-mail that its owner has not confirmed yet; of an account there is one at most. */
const EmailChange = model.define(
  { name: "EmailChange", tableName: "guard_email_change" },
  {
    auth_identity_id: model.text().primaryKey(),
    customer_id: model.text(),
    email: model.text(),
    /** SHA-256 of what the link carries. */
    token_digest: model.text(),
    expires_at: model.dateTime(),
  }
)

export default EmailChange
