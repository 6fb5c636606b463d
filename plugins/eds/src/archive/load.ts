import type { MedusaContainer } from "@medusajs/framework/types"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"
import { LANGUAGES } from "../types/language"
import { archiveName, buildArchive } from "./build"

/** An archive ready to be sent or attached. */
export type Archive = {
  name: string
  bytes: Buffer
  /** Number of the version that was signed. */
  version: number
  signedAt: Date
}

/**
 * The archive of a signature.
 *
 * @param customerId only if it is this customer's
 * @throws signature_not_found
 */
export const loadArchive = async (
  container: MedusaContainer,
  id: string,
  customerId?: string
): Promise<Archive> => {
  const eds = container.resolve<EdsModuleService>(EDS_MODULE)
  const record = await eds.signatures.require(id, customerId)
  const agreement = await eds.agreements.require(record.agreement_id)
  const language = LANGUAGES.find((one) => one === record.language) ?? "kk"
  return {
    name: archiveName(record),
    bytes: Buffer.from(buildArchive(record, agreement.texts[language].title)),
    version: record.version,
    signedAt: new Date(record.signed_at),
  }
}
