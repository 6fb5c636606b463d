import type { MedusaRequest } from "@medusajs/framework/http"
import { auditSink } from "../../../../audit/sink"
import { register } from "../../../../registration/register"
import { answerRefusals } from "../../../http/answer-refusals"
import { originOf } from "../../../http/origin"
import type { StoreCreateRegistrationType } from "../../validators"

/** Opens a buyer's account on a proof of who they are. */
export const POST = answerRefusals(async (req: MedusaRequest<StoreCreateRegistrationType>, res) => {
  const registered = await register(req.scope, req.validatedBody)
  await auditSink(req.scope).record({
    action: "eds.registered",
    actor_type: "customer",
    actor_id: registered.customer.id,
    subject_type: "customer",
    subject_id: registered.customer.id,
    ...originOf(req),
  })
  res.status(201).json(registered)
})
