import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import BranchSalesChannelLink from "../links/branch-sales-channel"
import BranchStockLocationLink from "../links/branch-stock-location"

/** Where to look for branches; both given means both must match. */
export type Places = { sales_channel_id?: string; stock_location_id?: string }

const linked = async (
  container: MedusaContainer,
  entity: string,
  filters: Record<string, string>
): Promise<string[]> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["branch_id"], filters })
  return data.map((row: { branch_id: string }) => row.branch_id)
}

/** Ids of the branches at a sales channel or a stock location; undefined when no place is named. */
export const branchIdsAt = async (
  container: MedusaContainer,
  { sales_channel_id, stock_location_id }: Places
): Promise<string[] | undefined> => {
  const found = await Promise.all([
    sales_channel_id
      ? linked(container, BranchSalesChannelLink.entryPoint, { sales_channel_id })
      : undefined,
    stock_location_id
      ? linked(container, BranchStockLocationLink.entryPoint, { stock_location_id })
      : undefined,
  ])
  const [first, ...others] = found.filter((ids) => ids !== undefined)
  return first?.filter((id) => others.every((ids) => ids.includes(id)))
}
