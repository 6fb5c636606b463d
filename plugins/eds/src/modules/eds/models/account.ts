import { model } from "@medusajs/framework/utils"

/** Whose EDS opens which sign-in: one account for each IIN. */
const Account = model
  .define("eds_account", {
    id: model.id({ prefix: "edsacc" }).primaryKey(),
    /** Entity id of the provider identity: the e-mail in lower case. */
    login: model.text(),
    auth_identity_id: model.text(),
    customer_id: model.text(),
    /** Whose account it is, whatever the key of IINs. */
    person_id: model.text(),
    /** Keyed hash of the IIN. */
    iin_lookup: model.text(),
    /** The IIN, encrypted. */
    iin_encrypted: model.text(),
    iin_masked: model.text().searchable(),
    certificate_serial: model.text().nullable(),
    certificate_algorithm: model.text().nullable(),
    certificate_valid_until: model.dateTime().nullable(),
    registered_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_eds_account_iin_unique",
      on: ["iin_lookup"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_eds_account_login_unique",
      on: ["login"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_eds_account_customer_unique",
      on: ["customer_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

export default Account
