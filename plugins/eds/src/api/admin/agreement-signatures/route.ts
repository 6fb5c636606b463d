import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminSignature } from "../../../agreements/store-signature"
import { EDS_MODULE } from "../../../modules/eds"
import type EdsModuleService from "../../../modules/eds/service"
import type { AdminGetAgreementSignaturesType } from "../validators"

/** Signatures, the newest first; `q` is a whole IIN, a part of a masked one or of a name. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetAgreementSignaturesType>,
  res: MedusaResponse
): Promise<void> => {
  const { q, agreement_id, customer_id } = req.validatedQuery
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const { signatures } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const { rows, count } = await signatures.list({ q, agreement_id, customer_id }, { skip, take })
  res.json({ signatures: rows.map(adminSignature), count, limit: take, offset: skip })
}
