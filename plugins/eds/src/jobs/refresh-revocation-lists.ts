import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"
import { PkiError } from "../pki"

/** Loads the lists of revoked certificates, so that they are at hand when OCSP falls silent. */
export default async function refreshRevocationLists(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const failed = await container.resolve<EdsModuleService>(EDS_MODULE).refreshRevocationLists()
    for (const { url, code } of failed) {
      logger.warn(`The revocation list ${url} was not taken: ${code}`)
    }
  } catch (error) {
    if (!(error instanceof PkiError)) {
      throw error
    }
    logger.warn(`Revocation lists cannot be loaded: ${error.message}`)
  }
}

export const config = { name: "refresh-revocation-lists", schedule: "29 * * * *" }
