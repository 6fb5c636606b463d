import type { MedusaContainer } from "@medusajs/framework/types"
import { HOLDS_MODULE, type HoldsModuleService } from "../modules/holds"

/** The module of this plugin. */
export const holdsService = (container: Pick<MedusaContainer, "resolve">): HoldsModuleService =>
  container.resolve<HoldsModuleService>(HOLDS_MODULE)
