import type { MedusaContainer } from "@medusajs/framework/types"
import { groupBy } from "@medusajs/framework/utils"
import { availabilitySource, type BranchUnits } from "./source"

/** Units of one product over branches. */
export type ProductAvailability = {
  product_id: string
  /** Sum over the branches listed. */
  total: number
  branches: { branch_id: string; available: number }[]
}

const collect = (productId: string, rows: BranchUnits[]): ProductAvailability => {
  const branches = rows.map(({ branch_id, available }) => ({ branch_id, available }))
  return {
    product_id: productId,
    total: branches.reduce((sum, branch) => sum + branch.available, 0),
    branches,
  }
}

/**
 * Availability of products at open branches; the number of statements does not grow with the number
 * of products.
 *
 * @param productIds ids of products
 * @param branchIds only these branches; all open ones when left out
 * @returns one entry for each product asked for, in that order; unknown ones have no branches
 */
export const listAvailability = async (
  container: MedusaContainer,
  productIds: string[],
  branchIds?: string[]
): Promise<ProductAvailability[]> => {
  const rows = await availabilitySource(container).list(productIds, branchIds)
  const byProduct = groupBy(rows, "product_id")
  return productIds.map((id) => collect(id, byProduct.get(id) ?? []))
}
