import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BranchErrorCodes, notFound } from "../errors"
import BranchSalesChannelLink from "../links/branch-sales-channel"
import type { BranchData } from "../types"

/** A branch as the Store API shows it, in the language that was asked for. */
export type StoreBranch = Omit<BranchData, "rank" | "pickup"> & {
  id: string
  sales_channel_id: string
}

/** Which branches a request may see, and in which language it wants them. */
export type BranchScope = {
  /** Sales channels of the publishable key of the request. */
  salesChannelIds: string[]
  /** BCP 47 tag; without one the base texts are shown. */
  locale?: string
}

type Row = BranchData & { id: string; sales_channel: { id: string } }

const FIELDS = [
  "id",
  "code",
  "name",
  "city",
  "address",
  "phone",
  "latitude",
  "longitude",
  "hours",
  "methods",
  "status",
  "sales_channel.id",
]

const present = ({ sales_channel, ...branch }: Row): StoreBranch => ({
  ...branch,
  sales_channel_id: sales_channel.id,
})

/** Ids of the branches in scope, open and closed. */
export const branchIdsInScope = async (
  container: MedusaContainer,
  scope: BranchScope
): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: BranchSalesChannelLink.entryPoint,
    fields: ["branch_id"],
    filters: { sales_channel_id: scope.salesChannelIds },
  })
  return data.map((row: { branch_id: string }) => row.branch_id)
}

/**
 * Branches in scope, sorted by rank and name.
 *
 * @param filters further filters on fields of the branch, by id or code
 * @param page defaults to all of them
 */
export const listStoreBranches = async (
  container: MedusaContainer,
  scope: BranchScope,
  filters: { id?: string[]; code?: string } = {},
  page?: { skip: number; take: number }
): Promise<{ branches: StoreBranch[]; count: number }> => {
  const allowed = await branchIdsInScope(container, scope)
  const id = filters.id ? filters.id.filter((wanted) => allowed.includes(wanted)) : allowed
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "branch",
      fields: FIELDS,
      filters: { ...filters, id },
      pagination: { ...page, order: { rank: "ASC", name: "ASC", id: "ASC" } },
    },
    { locale: scope.locale }
  )
  return { branches: data.map(present), count: metadata?.count ?? data.length }
}

/**
 * One branch in scope.
 *
 * @param idOrCode id such as `branch_01…`, or code such as `astana`
 * @throws branch_not_found
 */
export const findStoreBranch = async (
  container: MedusaContainer,
  scope: BranchScope,
  idOrCode: string
): Promise<StoreBranch> => {
  const filters = idOrCode.includes("_") ? { id: [idOrCode] } : { code: idOrCode }
  const { branches } = await listStoreBranches(container, scope, filters)
  if (!branches[0]) {
    throw notFound(BranchErrorCodes.BRANCH_NOT_FOUND, "There is no such branch")
  }
  return branches[0]
}
