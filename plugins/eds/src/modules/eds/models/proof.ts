import { model } from "@medusajs/framework/utils"
import { PROOF_PURPOSES } from "../../../types/purpose"

/** A verified signature that a later request may use up once. The person is stored encrypted. */
const Proof = model
  .define("eds_proof", {
    id: model.id({ prefix: "edspr" }).primaryKey(),
    token_hash: model.text(),
    session_hash: model.text(),
    purpose: model.enum([...PROOF_PURPOSES]),
    iin_lookup: model.text(),
    person: model.text(),
    certificate: model.json(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_eds_proof_token", on: ["token_hash"], unique: true },
    { name: "IDX_eds_proof_expires", on: ["expires_at"] },
  ])

export default Proof
