import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storeAgreement } from "../../../../agreements/store-agreement"
import { EDS_MODULE } from "../../../../modules/eds"
import type EdsModuleService from "../../../../modules/eds/service"
import { languageOf } from "../../../../types/language"

/** A version that is or was in force, in the language of the request. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { agreements } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const agreement = await agreements.requireInForce(req.params.id ?? "")
  res.json({ agreement: storeAgreement(agreement, languageOf(req.locale)) })
}
