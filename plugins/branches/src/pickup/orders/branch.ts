import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import BranchSalesChannelLink from "../../links/branch-sales-channel"
import { DEFAULT_PICKUP_RULES, type PickupRules, type WeeklyHours } from "../../types"

/** A branch as pickup needs it, in the language that was asked for. */
export type PickupBranch = {
  id: string
  code: string
  name: string
  city: string
  address: string | null
  phone: string | null
  latitude: number | null
  longitude: number | null
  hours: WeeklyHours | null
  rules: PickupRules
  stock_location_id: string
}

type Row = Omit<PickupBranch, "rules" | "stock_location_id"> & {
  pickup: PickupRules | null
  stock_location: { id: string } | null
}

const FIELDS = [
  ...["id", "code", "name", "city", "address", "phone", "latitude", "longitude", "hours"],
  ...["pickup", "stock_location.id"],
]

/** The branch that sells through a channel. @returns undefined when it is no branch's */
export const findPickupBranch = async (
  container: MedusaContainer,
  salesChannelId: string | null,
  locale?: string
): Promise<PickupBranch | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: BranchSalesChannelLink.entryPoint,
    fields: ["branch_id"],
    filters: { sales_channel_id: salesChannelId ?? "" },
  })
  return links[0] && readPickupBranch(container, links[0].branch_id, locale)
}

/** A branch by its id. */
export const readPickupBranch = async (
  container: MedusaContainer,
  id: string,
  locale?: string
): Promise<PickupBranch | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "branch", fields: FIELDS, filters: { id } },
    { locale }
  )
  const row = data[0] as unknown as Row | undefined
  if (!row) {
    return undefined
  }
  const { pickup, stock_location, ...branch } = row
  return {
    ...branch,
    rules: { ...DEFAULT_PICKUP_RULES, ...pickup },
    stock_location_id: stock_location?.id ?? "",
  }
}
