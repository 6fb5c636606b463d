import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../context"
import { DEMO_ADMIN, demoAccounts, type DemoAccount } from "../demo"
import { seedBuyer } from "./buyer"

/** An administrator and a buyer who can sign in at once. Passwords are never logged. */
export async function seedAccounts(context: SeedContext): Promise<void> {
  const { container, query } = context
  const { admin, buyer } = demoAccounts()
  const users = await query.graph({
    entity: "user",
    fields: ["id"],
    filters: { email: admin.email },
  })
  if (!users.data.length) {
    await createUserAccountWorkflow(container).run({
      input: {
        authIdentityId: await ensureIdentity(context, admin),
        userData: { ...DEMO_ADMIN, email: admin.email },
      },
    })
  }
  await seedBuyer(context, buyer)
}

/** The sign-in of an account, also when an interrupted run left it without its person. */
async function ensureIdentity(
  { container }: SeedContext,
  { email, password }: DemoAccount
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [identity] = await auth.listProviderIdentities({ provider: "emailpass", entity_id: email })
  if (identity?.auth_identity_id) {
    return identity.auth_identity_id
  }
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The demo account ${email} could not be registered: ${error ?? "no reason given"}.`,
      "demo_account_failed"
    )
  }
  return authIdentity.id
}
