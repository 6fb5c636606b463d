import { model } from "@medusajs/framework/utils"

/** A person, whose number stays when the key behind the hash of the IIN is changed, and when the account ends. */
const Person = model
  .define("eds_person", {
    id: model.id({ prefix: "edsper" }).primaryKey(),
    /** Keyed hash of the IIN. */
    iin_lookup: model.text(),
  })
  .indexes([{ name: "IDX_eds_person_iin_unique", on: ["iin_lookup"], unique: true }])

export default Person
