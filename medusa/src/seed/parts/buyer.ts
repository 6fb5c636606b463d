import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { EDS_MODULE, type EdsModuleService } from "@qazyna/eds/modules/eds"
import { hashPassword } from "@qazyna/eds/passwords/hash"
import type { SeedContext } from "../context"
import { DEMO_BUYER, type DemoAccount } from "../demo"

/**
 * The demo buyer: an account that the first key of the sandbox opens together with the password. They have
 * not signed the agreement yet, so that signing can be tried out.
 */
export async function seedBuyer(context: SeedContext, account: DemoAccount): Promise<void> {
  const { container } = context
  const login = account.email.toLowerCase()
  const identityId = await ensureIdentity(context, { ...account, email: login })
  const customerId = await ensureCustomer(context, login, identityId)
  const { accounts } = container.resolve<EdsModuleService>(EDS_MODULE)
  const opened = await accounts.open({
    login,
    auth_identity_id: identityId,
    customer_id: customerId,
    iin: DEMO_BUYER.iin,
    certificate: null,
  })
  if (opened) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [EDS_MODULE]: { eds_account_id: opened.id },
      [Modules.CUSTOMER]: { customer_id: customerId },
    })
  }
}

async function ensureIdentity({ container }: SeedContext, { email, password }: DemoAccount) {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ provider: "eds", entity_id: email })
  if (known?.auth_identity_id) {
    return known.auth_identity_id
  }
  const identity = await auth.createAuthIdentities({
    provider_identities: [
      {
        provider: "eds",
        entity_id: email,
        provider_metadata: { password: await hashPassword(password) },
      },
    ],
  })
  return identity.id
}

async function ensureCustomer(
  { container, query }: SeedContext,
  email: string,
  authIdentityId: string
): Promise<string> {
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id"],
    filters: { email, has_account: true },
  })
  if (data[0]) {
    return data[0].id
  }
  const { first_name, last_name, phone } = DEMO_BUYER
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId,
      customerData: { email, first_name, last_name, phone, metadata: { locale: "kk" } },
    },
  })
  return result.id
}
