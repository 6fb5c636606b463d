import type { MedusaContainer } from "@medusajs/framework/types"
import { PICKUP_MODULE, type PickupModuleService } from "../modules/pickup"

/** The module of pickup. */
export const pickupService = (container: Pick<MedusaContainer, "resolve">): PickupModuleService =>
  container.resolve<PickupModuleService>(PICKUP_MODULE)
