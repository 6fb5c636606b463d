import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import BranchModule from "../modules/branch"

/** A branch keeps its stock at exactly one location, and a location serves one branch. */
export default defineLink(
  BranchModule.linkable.branch,
  StockLocationModule.linkable.stockLocation,
  {
    database: { table: "branch_stock_location" },
  }
)
