import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../../audit/sink"
import { removeSpecialDay } from "../../../../../pickup/special-days/list"

/** Takes a day out of the list: branches follow their week again. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const id = req.params.id ?? ""
  await removeSpecialDay(req.scope, id)
  await auditSink(req.scope).record({
    action: "pickup.special_day_removed",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "special_day",
    subject_id: id,
    ip: req.ip,
  })
  res.json({ id, object: "special_day", deleted: true })
}
