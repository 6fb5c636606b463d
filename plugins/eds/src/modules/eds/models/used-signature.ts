import { model } from "@medusajs/framework/utils"

/** A signature value that has been accepted once, so that the same bytes are never accepted again. */
const UsedSignature = model
  .define("eds_used_signature", {
    id: model.id({ prefix: "edsuse" }).primaryKey(),
    fingerprint: model.text(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_eds_used_signature_fingerprint", on: ["fingerprint"], unique: true },
    { name: "IDX_eds_used_signature_expires", on: ["expires_at"] },
  ])

export default UsedSignature
