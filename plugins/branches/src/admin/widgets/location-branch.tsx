import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminStockLocation, DetailWidgetProps } from "@medusajs/framework/types"
import { BranchCard } from "../components/branch-card"
import { useBranchAt } from "../lib/queries"

/** The branch whose stock a location keeps. */
const LocationBranch = ({ data: location }: DetailWidgetProps<AdminStockLocation>) => {
  const { data: branch } = useBranchAt("stock_location_id", location.id)
  return <BranchCard branch={branch} />
}

export const config = defineWidgetConfig({ zone: "location.details.side.before" })

export default LocationBranch
