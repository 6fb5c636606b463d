import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../audit/sink"
import { deskOrder } from "../../../../pickup/desk/desk-order"
import { findAtDesk } from "../../../../pickup/desk/find"
import type { AdminFindAtDeskType } from "../../pickup-validators"

/** What a desk scanned or typed. A body, since an address would leave the code in logs. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminFindAtDeskType>,
  res: MedusaResponse
): Promise<void> => {
  const { order, by_code } = await findAtDesk(req.scope, req.validatedBody)
  await auditSink(req.scope).record({
    action: "pickup.order_shown",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "order",
    subject_id: order.id,
    ip: req.ip,
    details: { by_code },
  })
  res.json({ order: await deskOrder(req.scope, order), by_code })
}
