import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findAdminBranch, listAdminBranches, searchFilters } from "../../../branches/admin-branch"
import { branchIdsAt } from "../../../branches/branches-at-places"
import { branchesOfStaff } from "../../../staff/ties"
import { createBranchWorkflow } from "../../../workflows/create-branch"
import type { AdminCreateBranchType, AdminGetBranchesType } from "../validators"

/** Branches for staff: searched, filtered, page by page. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetBranchesType>,
  res: MedusaResponse
): Promise<void> => {
  const { q, id, code, status, own, ...places } = req.validatedQuery
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const at = await branchIdsAt(req.scope, places)
  const ties = own === "true" ? await branchesOfStaff(req.scope, req.auth_context.actor_id) : []
  const among = [id, at, ties.length > 0 ? ties : undefined].filter(Boolean)
  const filters = {
    ...(await searchFilters(req.scope, q)),
    ...(code && { code }),
    ...(status && { status }),
    ...(among.length > 0 && { $and: among.map((ids) => ({ id: ids })) }),
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
