import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findAttempt } from "../../../../../attempts/find"
import { auditSink } from "../../../../../audit/sink"
import { refusal } from "../../../../../errors"
import { lookAtPayment } from "../../../../../payments/look-at"
import { recordRefunds } from "../../../../../refunds/record"
import { attemptInFull } from "../../../../../views/staff"

/** Staff have the service asked about a payment now, and what it says is done. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params.transaction_id ?? ""
  if (!(await findAttempt(req.scope, id))) {
    throw refusal("card_payment_not_found")
  }
  await lookAtPayment(req.scope, id)
  await recordRefunds(req.scope, id)
  await auditSink(req.scope).record({
    action: "payment.asked",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "card_payment",
    subject_id: id,
    ip: req.ip,
  })
  res.json({ card_payment: await attemptInFull(req.scope, id) })
}
