import { listAvailability } from "@qazyna/branches/availability"
import type { CatalogueContext } from "./context"

/**
 * Units on sale by product id, in one statement: at the branch asked for, or at all open ones.
 */
export async function unitsOnSale(
  { container, branchId }: CatalogueContext,
  productIds: string[]
): Promise<Map<string, number>> {
  if (!productIds.length) {
    return new Map()
  }
  const rows = await listAvailability(container, productIds, branchId ? [branchId] : undefined)
  return new Map(rows.map(({ product_id, total }) => [product_id, total]))
}
