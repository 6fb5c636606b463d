import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EDS_MODULE } from "../../../../../modules/eds"
import type EdsModuleService from "../../../../../modules/eds/service"
import { publishAgreementWorkflow } from "../../../../../workflows/publish-agreement"
import { record } from "../../../record"
import type { AdminPublishAgreementType } from "../../../validators"

/** Brings a draft into force, now or from a given moment on. */
export const POST = async (
  req: MedusaRequest<AdminPublishAgreementType>,
  res: MedusaResponse
): Promise<void> => {
  const id = req.params.id ?? ""
  const { result } = await publishAgreementWorkflow(req.scope).run({
    input: { id, from: req.validatedBody.published_at },
  })
  await record(req, {
    action: "agreement.published",
    subject_type: "eds_agreement",
    subject_id: id,
    details: { version: result.version },
  })
  const { agreements } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  res.json({ agreement: await agreements.require(id) })
}
