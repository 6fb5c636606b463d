import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findAdminBranch, listAdminBranches, searchFilters } from "../../../branches/admin-branch"
import { branchIdsAt } from "../../../branches/branches-at-places"
import { createBranchWorkflow } from "../../../workflows/create-branch"
import type { AdminCreateBranchType, AdminGetBranchesType } from "../validators"

/** Branches for staff: searched, filtered, page by page. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetBranchesType>,
  res: MedusaResponse
): Promise<void> => {
  const { q, id, code, status, ...places } = req.validatedQuery
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const at = await branchIdsAt(req.scope, places)
  const filters = {
    ...(await searchFilters(req.scope, q)),
    ...(code && { code }),
    ...(status && { status }),
    ...(id || at ? { $and: [id && { id }, at && { id: at }].filter(Boolean) } : {}),
  }
  const { branches, count } = await listAdminBranches(req.scope, filters, { skip, take })
  res.json({ branches, count, limit: take, offset: skip })
}

/** Opens a branch. */
export const POST = async (
  req: MedusaRequest<AdminCreateBranchType>,
  res: MedusaResponse
): Promise<void> => {
  const { result } = await createBranchWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ branch: await findAdminBranch(req.scope, result.id) })
}
