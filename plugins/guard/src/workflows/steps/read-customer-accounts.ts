import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountById, identitiesOfCustomer, type Account } from "../../accounts/account"
import { guardOptions } from "../../options"

/** Reads the accounts of a customer. Changes nothing. @throws account_not_found */
export const readCustomerAccountsStep = createStep(
  "read-customer-accounts",
  async (customerId: string, { container }) => {
    const { passwordProviders } = guardOptions(container)
    const ids = await identitiesOfCustomer(container, customerId)
    const found = await Promise.all(ids.map((id) => accountById(container, passwordProviders, id)))
    const accounts: Account[] = found.filter((account) => account !== undefined)
    if (accounts.length === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "This customer has no account with a password",
        "account_not_found"
      )
    }
    return new StepResponse(accounts)
  }
)
