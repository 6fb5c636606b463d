import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { originOf } from "../../../../../http/origin"
import { customerLock } from "../../../../../lock/customer-lock"
import { unlockCustomerWorkflow } from "../../../../../workflows/unlock-customer"

/** Lifts the lock of a buyer, after staff made sure who asks. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const customer_id = req.params.id ?? ""
  const { actor_id } = req.auth_context
  await unlockCustomerWorkflow(req.scope).run({
    input: { customer_id, by: { actor_type: "user", actor_id, ...originOf(req) } },
  })
  res.json({ lock: await customerLock(req.scope, customer_id) })
}
