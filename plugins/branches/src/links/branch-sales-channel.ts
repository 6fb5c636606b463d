import { defineLink } from "@medusajs/framework/utils"
import SalesChannelModule from "@medusajs/medusa/sales-channel"
import BranchModule from "../modules/branch"

/** A branch sells through exactly one sales channel, so a cart of that channel is a cart of the branch. */
export default defineLink(BranchModule.linkable.branch, SalesChannelModule.linkable.salesChannel, {
  database: { table: "branch_sales_channel" },
})
