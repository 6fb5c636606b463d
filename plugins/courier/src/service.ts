import type { MedusaContainer } from "@medusajs/framework/types"
import { COURIER_MODULE, type CourierModuleService } from "./modules/courier"

/** What modules are resolved from: a container, or what a provider is given of one. */
export type Scope = Pick<MedusaContainer, "resolve">

/** The module of this plugin. */
export const courierService = (container: Scope): CourierModuleService =>
  container.resolve<CourierModuleService>(COURIER_MODULE)

/** Its key in core's shipping options. */
export const PROVIDER_ID = "courier_kz"
