import type { MedusaContainer } from "@medusajs/framework/types"
import { CLOUDPAYMENTS_MODULE, type CloudPaymentsModuleService } from "./modules/cloudpayments"

/** What modules are resolved from: a container, or what a provider is given of one. */
export type Scope = Pick<MedusaContainer, "resolve">

/** The module of this plugin. */
export const cardService = (container: Scope): CloudPaymentsModuleService =>
  container.resolve<CloudPaymentsModuleService>(CLOUDPAYMENTS_MODULE)

/** Its key in core's region and sessions. */
export const PROVIDER_ID = "pp_cloudpayments_card"
