import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"

/** Brings personal numbers under the current `iinKey`, and says when `previousIinKey` is needed no more. */
export default async function rekeyPersonalNumbers(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { rekeying, options } = container.resolve<EdsModuleService>(EDS_MODULE)
  const { moved, lost } = await rekeying.run()
  if (moved > 0) {
    logger.info(`${moved} personal numbers were encrypted anew with iinKey`)
  }
  if (lost > 0) {
    logger.error(`${lost} personal numbers were made with neither iinKey nor previousIinKey`)
  } else if (options.previousIinKey) {
    logger.info("All personal numbers are under iinKey: previousIinKey can be taken out")
  }
}

export const config = { name: "rekey-personal-numbers", schedule: "*/15 * * * *" }
