import type { MedusaContainer } from "@medusajs/framework/types"
import { EdsErrorCodes, notFound } from "../errors"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"
import type { EdsAccount } from "./account-book"

/** The EDS account of a customer. @throws not_registered */
export const accountOfCustomer = async (
  container: MedusaContainer,
  customerId: string
): Promise<EdsAccount> => {
  const { accounts } = container.resolve<EdsModuleService>(EDS_MODULE)
  const account = await accounts.findByCustomer(customerId)
  if (!account) {
    throw notFound(EdsErrorCodes.NOT_REGISTERED, "This customer has not registered with an EDS")
  }
  return account
}
