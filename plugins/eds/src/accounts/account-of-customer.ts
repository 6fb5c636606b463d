import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EdsErrorCodes, notFound } from "../errors"
import type { EdsAccount } from "./account-book"

const FIELDS = [
  "id",
  "login",
  "iin_masked",
  "certificate_serial",
  "certificate_algorithm",
  "certificate_valid_until",
  "registered_at",
].map((field) => `eds_account.${field}`)

/** What others than the sign-in need to know of an account. */
export type AccountFacts = Omit<EdsAccount, "auth_identity_id" | "iin_lookup">

/** The EDS account of a customer. @returns undefined when there is none */
export const findAccountOfCustomer = async (
  container: MedusaContainer,
  customerId: string
): Promise<AccountFacts | undefined> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", ...FIELDS],
    filters: { id: customerId },
  })
  const customer: { eds_account?: AccountFacts | null } | undefined = data[0]
  return customer?.eds_account ?? undefined
}

/** The EDS account of a customer. @throws not_registered */
export const accountOfCustomer = async (
  container: MedusaContainer,
  customerId: string
): Promise<AccountFacts> => {
  const account = await findAccountOfCustomer(container, customerId)
  if (!account) {
    throw notFound(EdsErrorCodes.NOT_REGISTERED, "This customer has not registered with an EDS")
  }
  return account
}
