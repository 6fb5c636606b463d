import { model } from "@medusajs/framework/utils"
import { PURPOSES } from "../../../types/purpose"

/**
 * Something to be signed once. The challenge's id is known to its client alone: here stands its hash, and
 * that of the session it was made for.
 */
const Challenge = model
  .define("eds_challenge", {
    id: model.id({ prefix: "edsch" }).primaryKey(),
    token_hash: model.text(),
    session_hash: model.text(),
    purpose: model.enum([...PURPOSES]),
    language: model.text(),
    agreement_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    issued_at: model.dateTime(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_eds_challenge_token", on: ["token_hash"], unique: true },
    { name: "IDX_eds_challenge_expires", on: ["expires_at"] },
  ])

export default Challenge
