import { model } from "@medusajs/framework/utils"

/** A browser at an address from which an account was signed in, as a hash of the two. */
const KnownDevice = model
  .define(
    { name: "KnownDevice", tableName: "guard_known_device" },
    {
      id: model.id({ prefix: "device" }).primaryKey(),
      auth_identity_id: model.text(),
      fingerprint: model.text(),
      seen_at: model.dateTime(),
    }
  )
  .indexes([
    {
      name: "IDX_guard_known_device_unique",
      on: ["auth_identity_id", "fingerprint"],
      unique: true,
    },
  ])

export default KnownDevice
