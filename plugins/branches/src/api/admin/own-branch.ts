import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requireOwnBranch } from "../../staff/require-own"

type Named = { branch_id: string }

/** For validated routes of one branch, named in body or query. @throws branch_not_yours */
export const ownBranchOnly = async (
  req: AuthenticatedMedusaRequest<Named>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const named = (req.validatedBody ?? req.validatedQuery) as Named
  await requireOwnBranch(req.scope, req.auth_context.actor_id, named.branch_id)
  next()
}
