import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storeAgreement } from "../../../../agreements/store-agreement"
import { EdsErrorCodes, notFound } from "../../../../errors"
import { EDS_MODULE } from "../../../../modules/eds"
import type EdsModuleService from "../../../../modules/eds/service"
import { languageOf } from "../../../../types/language"

/** The version in force, in the language of the request. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const agreement = await req.scope.resolve<EdsModuleService>(EDS_MODULE).agreements.current()
  if (!agreement) {
    throw notFound(EdsErrorCodes.AGREEMENT_NOT_FOUND, "No agreement is in force")
  }
  res.json({ agreement: storeAgreement(agreement, languageOf(req.locale)) })
}
