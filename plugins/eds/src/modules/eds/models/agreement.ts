import { model } from "@medusajs/framework/utils"

/** A version of the user agreement in all languages. A published one never changes (trigger in the database). */
const Agreement = model
  .define("eds_agreement", {
    id: model.id({ prefix: "edsagr" }).primaryKey(),
    version: model.number().nullable(),
    published_at: model.dateTime().nullable(),
    texts: model.json(),
  })
  .indexes([{ name: "IDX_eds_agreement_version_unique", on: ["version"], unique: true }])

export default Agreement
