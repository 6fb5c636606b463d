import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../../../audit/sink"
import { deskOrder } from "../../../../../../pickup/desk/desk-order"
import { findForHandOver } from "../../../../../../pickup/desk/find"
import { handOver } from "../../../../../../pickup/desk/hand-over"
import { proxyOf } from "../../../../../../pickup/desk/proxy"
import { requirePickupOrder } from "../../../../../../pickup/orders/require"
import type { AdminHandOverType } from "../../../../pickup-validators"

/** Staff hand an order over, having checked a document. It is written down who did, and to whom. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminHandOverType>,
  res: MedusaResponse
): Promise<void> => {
  const { branch_id, code, document, items } = req.validatedBody
  const id = req.params.id ?? ""
  const proxy = proxyOf(req.validatedBody.proxy)
  const { order, version } = await findForHandOver(req.scope, { id, branch_id, code })
  const staff_id = req.auth_context.actor_id
  await handOver(req.scope, { order, version, staff_id, document, proxy, items })
  await auditSink(req.scope).record({
    action: "pickup.handed_over",
    actor_type: "user",
    actor_id: staff_id,
    subject_type: "order",
    subject_id: id,
    ip: req.ip,
    details: {
      branch_id,
      by_code: version !== null,
      document: document.kind,
      proxy: proxy?.iin_masked ?? null,
    },
  })
  res.json({ order: await deskOrder(req.scope, await requirePickupOrder(req.scope, { id })) })
}
