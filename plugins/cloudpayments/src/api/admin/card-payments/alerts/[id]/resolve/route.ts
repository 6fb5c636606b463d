import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolveAlert } from "../../../../../../alerts/list"
import { auditSink } from "../../../../../../audit/sink"
import { refusal } from "../../../../../../errors"
import type { AdminResolveCardAlertType } from "../../../../validators"

/** Staff have seen to an alert. It is written down who, and what they say about it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminResolveCardAlertType>,
  res: MedusaResponse
): Promise<void> => {
  const by = req.auth_context.actor_id
  const alert = await resolveAlert(req.scope, {
    id: req.params.id ?? "",
    by,
    note: req.validatedBody.note,
  })
  if (!alert) {
    throw refusal("alert_not_found")
  }
  await auditSink(req.scope).record({
    action: "payment_alert.resolved",
    actor_type: "user",
    actor_id: by,
    subject_type: "card_alert",
    subject_id: alert.id,
    ip: req.ip,
    details: { kind: alert.kind, transaction_id: alert.transaction_id },
  })
  res.json({ alert })
}
