import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import BranchSalesChannelLink from "../links/branch-sales-channel"
import type { BranchStatus, ReceivingMethod } from "../types"

/** What the rules need to know of a branch. */
export type BranchFacts = {
  id: string
  code: string
  name: string
  status: BranchStatus
  methods: ReceivingMethod[]
}

type Row = { branch?: BranchFacts | null }

/**
 * The branch that sells through a sales channel.
 *
 * @returns undefined when the channel is unknown or is no branch's
 */
export const findBranchOfChannel = async (
  container: MedusaContainer,
  salesChannelId: string
): Promise<BranchFacts | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: BranchSalesChannelLink.entryPoint,
    fields: ["branch.id", "branch.code", "branch.name", "branch.status", "branch.methods"],
    filters: { sales_channel_id: salesChannelId },
  })
  const row: Row | undefined = data[0]
  return row?.branch ?? undefined
}
