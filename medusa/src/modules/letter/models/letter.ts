import { model } from "@medusajs/framework/utils"
import { LETTER_STATES } from "../types"

/** A letter that somebody is owed: one for each template and subject. */
const Letter = model.define("letter", {
  id: model.id({ prefix: "letter" }).primaryKey(),
  template: model.text(),
  subject: model.text(),
  facts: model.json(),
  state: model.enum([...LETTER_STATES]).default("waiting"),
  tries: model.number().default(0),
  look_at: model.dateTime().nullable(),
  sent_at: model.dateTime().nullable(),
})

export default Letter
