import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findStoreBranch } from "../../branches/store-branch"
import { BranchErrorCodes, invalidData } from "../../errors"
import { scopeOf } from "./scope"

/**
 * `GET /store/products?branch_id=`: turns the branch (id or code) into the sales channel filter that
 * core knows. Mounted without a method so that it runs before core's validation of the query.
 *
 * @throws branch_not_found, branch_invalid
 */
export const filterProductsByBranch = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { branch_id, ...query } = req.query
  if (branch_id === undefined || req.path !== "/") {
    return next()
  }
  if (typeof branch_id !== "string" || query.sales_channel_id !== undefined) {
    throw invalidData(
      BranchErrorCodes.BRANCH_INVALID,
      "'branch_id' must be one branch and cannot be combined with 'sales_channel_id'"
    )
  }
  const branch = await findStoreBranch(req.scope, scopeOf(req), branch_id)
  req.query = { ...query, sales_channel_id: branch.sales_channel_id }
  next()
}
