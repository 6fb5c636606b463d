import type { MedusaContainer } from "@medusajs/framework/types"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"
import { accountOfCustomer } from "./account-of-customer"

/**
 * A customer's EDS and agreement, as they and staff may see them.
 *
 * @throws not_registered
 */
export const standingOfCustomer = async (container: MedusaContainer, customerId: string) => {
  const account = await accountOfCustomer(container, customerId)
  const { agreements } = container.resolve<EdsModuleService>(EDS_MODULE)
  return {
    masked_iin: account.iin_masked,
    registered_at: account.registered_at,
    /** Null until the first sign-in. */
    certificate: account.certificate_serial
      ? {
          serial: account.certificate_serial,
          valid_until: account.certificate_valid_until,
          algorithm: account.certificate_algorithm,
        }
      : null,
    agreement: await agreements.standing(customerId),
  }
}
