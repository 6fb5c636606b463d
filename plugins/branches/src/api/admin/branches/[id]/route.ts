import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findAdminBranch } from "../../../../branches/admin-branch"
import { updateBranchWorkflow } from "../../../../workflows/update-branch"
import type { AdminUpdateBranchType } from "../../validators"

/** One branch with its texts in all languages. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ branch: await findAdminBranch(req.scope, req.params.id ?? "") })
}

/** Changes a branch; opening and closing it is a change of its status. */
export const POST = async (
  req: MedusaRequest<AdminUpdateBranchType>,
  res: MedusaResponse
): Promise<void> => {
  const id = req.params.id ?? ""
  await updateBranchWorkflow(req.scope).run({ input: { ...req.validatedBody, id } })
  res.json({ branch: await findAdminBranch(req.scope, id) })
}
