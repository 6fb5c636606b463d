import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../../audit/sink"
import { setPayOnDelivery } from "../../../../../paying/options"
import type { AdminSetPayOnDeliveryType } from "../../../validators"

/** Allows paying at the door for one shipping option, or stops it (P3). */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetPayOnDeliveryType>,
  res: MedusaResponse
): Promise<void> => {
  const { pay_on_delivery } = req.validatedBody
  const option = await setPayOnDelivery(req.scope, req.params.id ?? "", pay_on_delivery)
  await auditSink(req.scope).record({
    action: pay_on_delivery ? "pay_on_delivery.allowed" : "pay_on_delivery.stopped",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "shipping_option",
    subject_id: option.id,
    ip: req.ip,
    details: { option: option.name, location: option.location },
  })
  res.json({ option })
}
