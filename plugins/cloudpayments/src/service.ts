import type { MedusaContainer } from "@medusajs/framework/types"
import { CLOUDPAYMENTS_MODULE, type CloudPaymentsModuleService } from "./modules/cloudpayments"

/** The module of this plugin. */
export const cardService = (
  container: Pick<MedusaContainer, "resolve">
): CloudPaymentsModuleService =>
  container.resolve<CloudPaymentsModuleService>(CLOUDPAYMENTS_MODULE)

/** Its key in core's region and sessions. */
export const PROVIDER_ID = "pp_cloudpayments_card"
