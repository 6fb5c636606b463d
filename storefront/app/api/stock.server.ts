import type { Visitor } from "~/session/visitor.server"
import { storeSdk } from "./sdk.server"

interface StockAnswer {
  availability: { product_id: string; branches: { branch_id: string; available: number }[] }[]
}

/**
 * Units of some coins at one branch as they are now, by product id. A coin that the branch does not sell
 * (any more) is missing in the answer.
 * @param productIds at most 100
 */
export async function readStock(
  { headers }: Pick<Visitor, "headers">,
  branchId: string,
  productIds: string[]
): Promise<Map<string, number>> {
  if (productIds.length === 0) return new Map()
  const { availability } = await storeSdk().client.fetch<StockAnswer>("/store/availability", {
    query: { product_id: productIds, branch_id: branchId },
    headers,
  })
  return new Map(
    availability.flatMap(({ product_id, branches }) =>
      branches
        .filter((branch) => branch.branch_id === branchId)
        .map(({ available }) => [product_id, available] as const)
    )
  )
}
