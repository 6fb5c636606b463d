import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EDS_MODULE } from "../../../modules/eds"
import type EdsModuleService from "../../../modules/eds/service"
import { record } from "../record"
import type { AdminGetAgreementsType, AdminWriteAgreementType } from "../validators"

/** Versions of the agreement: drafts first, then the latest. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetAgreementsType>,
  res: MedusaResponse
): Promise<void> => {
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const { agreements } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const { rows, count } = await agreements.list({ skip, take })
  const current = await agreements.current()
  res.json({
    agreements: rows,
    current_id: current?.id ?? null,
    count,
    limit: take,
    offset: skip,
  })
}

/** Writes a draft. */
export const POST = async (
  req: MedusaRequest<AdminWriteAgreementType>,
  res: MedusaResponse
): Promise<void> => {
  const { agreements } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const agreement = await agreements.create(req.validatedBody.texts)
  await record(req, {
    action: "agreement.created",
    subject_type: "eds_agreement",
    subject_id: agreement.id,
  })
  res.status(201).json({ agreement })
}
