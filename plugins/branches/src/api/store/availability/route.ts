import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAvailability } from "../../../availability"
import { branchIdsInScope, findStoreBranch } from "../../../branches/store-branch"
import { scopeOf } from "../scope"
import type { StoreGetAvailabilityType } from "../validators"

/** Units on sale of up to 100 products, per branch or at one branch. */
export const GET = async (
  req: MedusaRequest<unknown, StoreGetAvailabilityType>,
  res: MedusaResponse
): Promise<void> => {
  const { product_id, branch_id } = req.validatedQuery
  const scope = scopeOf(req)
  const branchIds = branch_id
    ? [(await findStoreBranch(req.scope, scope, branch_id)).id]
    : await branchIdsInScope(req.scope, scope)
  res.json({ availability: await listAvailability(req.scope, product_id, branchIds) })
}
