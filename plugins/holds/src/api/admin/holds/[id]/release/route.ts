import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../../audit/sink"
import { refusal } from "../../../../../errors"
import { holdsService } from "../../../../../holding/service"
import { releaseHoldsWorkflow } from "../../../../../workflows/release-holds"

/** Staff give the units of a buyer's line back. It is written down who did. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const service = holdsService(req.scope)
  const [hold] = await service.listHolds({ id: req.params.id ?? "", status: "live" })
  if (!hold) {
    throw refusal("hold_not_found")
  }
  const line = await service.listHolds({ line_item_id: hold.line_item_id, status: "live" })
  const { result } = await releaseHoldsWorkflow(req.scope).run({
    input: { cart_id: hold.cart_id, ids: line.map(({ id }) => id) },
  })
  if (result.released.length === 0) {
    throw refusal("hold_not_found")
  }
  await auditSink(req.scope).record({
    action: "hold.released",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "hold",
    subject_id: hold.id,
    ip: req.ip,
    details: { cart_id: hold.cart_id, product_id: hold.product_id, units: hold.units },
  })
  res.json({ released: result.released })
}
