import { randomBytes } from "node:crypto"
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createUsersWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Http } from "./clients"

/** The password of everybody whom the tests make: all four kinds of characters, more than twelve of them. */
export const PASSWORD = "Altyn-Qazyna-2026!"

/** An address that no other test uses. */
export function freshEmail(name: string): string {
  return `${name}-${randomBytes(6).toString("hex")}@example.kz`
}

/**
 * The publishable key of the store; made for the default sales channel where the database has none.
 */
export async function publishableKey(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["token"],
    filters: { type: "publishable" },
  })
  if (keys[0]) {
    return keys[0].token
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ type: "publishable", title: "Tests", created_by: "tests" }] },
  })
  const key = result[0]!
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id"] })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: channels.map((channel) => channel.id) },
  })
  return key.token
}

/** Makes a member of staff as `medusa user` does and signs them in. @returns their id and the bearer token */
export async function staffMember(
  container: MedusaContainer,
  api: Http
): Promise<{ id: string; token: string }> {
  const email = freshEmail("staff")
  const { result } = await createUsersWorkflow(container).run({ input: { users: [{ email }] } })
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: PASSWORD },
  })
  if (!authIdentity) {
    throw new Error(`No sign-in for staff: ${error}`)
  }
  await auth.updateAuthIdentities({
    id: authIdentity.id,
    app_metadata: { user_id: result[0]!.id },
  })
  const { data } = await api.post("/auth/user/emailpass", { email, password: PASSWORD })
  return { id: result[0]!.id, token: data.token }
}

/** Signs a buyer up and in through the routes that the storefront uses. @returns the bearer token */
export async function customerToken(store: Http, email: string): Promise<string> {
  const credentials = { email, password: PASSWORD }
  const registration = await store.post("/auth/customer/emailpass/register", credentials)
  await store.post(
    "/store/customers",
    { email, first_name: "Айгерім", last_name: "Сейітқали" },
    { headers: { authorization: `Bearer ${registration.data.token}` } }
  )
  const { data } = await store.post("/auth/customer/emailpass", credentials)
  return data.token
}
