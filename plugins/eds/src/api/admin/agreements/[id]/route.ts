import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EDS_MODULE } from "../../../../modules/eds"
import type EdsModuleService from "../../../../modules/eds/service"
import { record } from "../../record"
import type { AdminWriteAgreementType } from "../../validators"

/** One version in all languages. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { agreements } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  res.json({ agreement: await agreements.require(req.params.id ?? "") })
}

/** Changes a draft. */
export const POST = async (
  req: MedusaRequest<AdminWriteAgreementType>,
  res: MedusaResponse
): Promise<void> => {
  const { agreements } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const agreement = await agreements.change(req.params.id ?? "", req.validatedBody.texts)
  await record(req, {
    action: "agreement.changed",
    subject_type: "eds_agreement",
    subject_id: agreement.id,
  })
  res.json({ agreement })
}
