import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import EdsModule from "../modules/eds"

/** The customer behind an EDS account, one to one. */
export default defineLink(EdsModule.linkable.edsAccount, CustomerModule.linkable.customer, {
  database: { table: "eds_account_customer" },
})
