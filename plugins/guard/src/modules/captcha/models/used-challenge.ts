import { model } from "@medusajs/framework/utils"

/** A challenge whose solution was used. Its key is what makes a solution good for one request alone. */
const UsedChallenge = model.define(
  { name: "UsedChallenge", tableName: "guard_used_challenge" },
  {
    nonce: model.text().primaryKey(),
    /** After this nobody can use it anyway. */
    expires_at: model.dateTime(),
  }
)

export default UsedChallenge
