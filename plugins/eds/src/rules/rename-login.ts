import type { MedusaContainer } from "@medusajs/framework/types"
import { EDS_MODULE, type EdsModuleService } from "../modules/eds"

/** The login of a customer's auth identity has become another one: their EDS opens it from now on. Safe to repeat. */
export const renameLogin = async (
  container: MedusaContainer,
  { customer_id, login }: { customer_id: string; login: string }
): Promise<void> => {
  await container.resolve<EdsModuleService>(EDS_MODULE).accounts.rename(customer_id, login)
}
