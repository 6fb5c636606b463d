import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Somebody who can sign in. */
export type Account = {
  auth_identity_id: string
  /** What they sign in with: the folded e-mail. */
  email: string
  customer_id?: string
  user_id?: string
}

type Row = {
  auth_identity_id: string
  entity_id: string
  auth_identity?: { app_metadata?: Record<string, unknown> | null } | null
}

const idIn = (row: Row, key: string): string | undefined => {
  const value = row.auth_identity?.app_metadata?.[key]
  return typeof value === "string" ? value : undefined
}

const find = async (
  container: MedusaContainer,
  filters: { entity_id?: string[]; auth_identity_id?: string; provider: string | string[] }
): Promise<Account[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "provider_identity",
    fields: ["auth_identity_id", "entity_id", "auth_identity.app_metadata"],
    filters,
  })
  return data.map((row: Row) => ({
    auth_identity_id: row.auth_identity_id,
    email: row.entity_id,
    customer_id: idIn(row, "customer_id"),
    user_id: idIn(row, "user_id"),
  }))
}

/** The accounts that sign in at a provider with one of these e-mails. */
export const accountsByEmail = (
  container: MedusaContainer,
  provider: string,
  emails: string[]
): Promise<Account[]> => find(container, { provider, entity_id: emails })

/** The account of an auth identity, or undefined when it has no password. */
export const accountById = async (
  container: MedusaContainer,
  providers: string[],
  authIdentityId: string
): Promise<Account | undefined> =>
  (await find(container, { provider: providers, auth_identity_id: authIdentityId }))[0]

/** Ids of the auth identities of a customer; the lock of any of them keeps the buyer out. */
export const identitiesOfCustomer = async (
  container: MedusaContainer,
  customerId: string
): Promise<string[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "auth_identity",
    fields: ["id"],
    filters: { app_metadata: { customer_id: customerId } },
  })
  return data.map((identity) => identity.id)
}

/** How an account is named in the audit log: by the buyer or member of staff where there is one. */
export const subjectOf = (account: Account): { subject_type: string; subject_id: string } => {
  if (account.customer_id) {
    return { subject_type: "customer", subject_id: account.customer_id }
  }
  return account.user_id
    ? { subject_type: "user", subject_id: account.user_id }
    : { subject_type: "auth_identity", subject_id: account.auth_identity_id }
}
