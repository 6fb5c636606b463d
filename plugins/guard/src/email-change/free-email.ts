import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { accountsByEmail } from "../accounts/account"
import { guardOptions } from "../options"

export const emailTaken = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "There is an account with this e-mail",
    "email_taken"
  )

/** Looks whether an e-mail is free; the unique indexes of core decide when it is taken. @throws email_taken */
export const requireFree = async (container: MedusaContainer, email: string): Promise<void> => {
  const { passwordProviders } = guardOptions(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [customers, ...accounts] = await Promise.all([
    query.graph({
      entity: "customer",
      fields: ["id"],
      filters: { email, has_account: true },
    }),
    ...passwordProviders.map((provider) => accountsByEmail(container, provider, [email])),
  ])
  const taken = accounts.flat().some(({ user_id }) => !user_id)
  if (customers.data.length > 0 || taken) {
    throw emailTaken()
  }
}
