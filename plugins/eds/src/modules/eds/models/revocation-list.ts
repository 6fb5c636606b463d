import { model } from "@medusajs/framework/utils"

/** A list of revoked certificates on which kept signatures rest. Rows are never changed nor deleted. */
const RevocationList = model.define("eds_revocation_list", {
  /** SHA-256 of the DER, in hexadecimal digits. */
  id: model.text().primaryKey(),
  /** Base64. */
  der: model.text(),
})

export default RevocationList
