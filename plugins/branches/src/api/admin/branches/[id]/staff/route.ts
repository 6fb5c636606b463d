import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { auditSink } from "../../../../../audit/sink"
import { listStaff } from "../../../../../staff/list"
import { requireHeadOffice } from "../../../../../staff/require-own"
import { setBranchStaffWorkflow } from "../../../../../workflows/set-branch-staff"
import type { AdminSetBranchStaffType } from "../../../validators"

/** All staff, and who of them is tied to this branch. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ staff: await listStaff(req.scope, req.params.id ?? "") })
}

/** Ties staff to this branch: exactly those who are named. Head office alone may. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetBranchStaffType>,
  res: MedusaResponse
): Promise<void> => {
  const id = req.params.id ?? ""
  const actor_id = req.auth_context.actor_id
  await requireHeadOffice(req.scope, actor_id)
  const { user_ids } = req.validatedBody
  const { result } = await setBranchStaffWorkflow(req.scope).run({
    input: { branch_id: id, user_ids },
  })
  await auditSink(req.scope).record({
    action: "branch.staff_changed",
    actor_type: "user",
    actor_id,
    subject_type: "branch",
    subject_id: id,
    ip: req.ip,
    details: { added: result.added.join(", "), removed: result.removed.join(", ") },
  })
  res.json({ staff: await listStaff(req.scope, id) })
}
