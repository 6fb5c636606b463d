import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storeSignature } from "../../../../../agreements/store-signature"
import { auditSink } from "../../../../../audit/sink"
import { EDS_MODULE } from "../../../../../modules/eds"
import type EdsModuleService from "../../../../../modules/eds/service"
import { signAgreementWorkflow } from "../../../../../workflows/sign-agreement"
import { requireCustomer } from "../../../../http/actor"
import { answerRefusals } from "../../../../http/answer-refusals"
import { originOf } from "../../../../http/origin"
import type { StoreCreateAgreementSignatureType } from "../../../validators"

/** Nobody signs more versions than this in a lifetime. */
const ALL = { skip: 0, take: 1_000 }

/** What the buyer has signed, the newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { signatures } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const { rows } = await signatures.list({ customer_id: requireCustomer(req) }, ALL)
  res.json({ signatures: rows.map(storeSignature) })
}

/** Signs the agreement in force. */
export const POST = answerRefusals(
  async (req: MedusaRequest<StoreCreateAgreementSignatureType>, res) => {
    const customer_id = requireCustomer(req)
    const { result } = await signAgreementWorkflow(req.scope).run({
      input: { ...req.validatedBody, customer_id },
    })
    await auditSink(req.scope).record({
      action: "eds.agreement_signed",
      actor_type: "customer",
      actor_id: customer_id,
      subject_type: "eds_agreement_signature",
      subject_id: result.id,
      ...originOf(req),
      details: { agreement_id: result.agreement_id, version: result.version },
    })
    res.status(201).json({ signature: storeSignature(result) })
  }
)
