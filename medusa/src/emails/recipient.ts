import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { languageOf, type Language } from "../lib/languages"
import type { Recipient } from "./send-letter"

/** What of an account letters need. */
export type Account = { id: string; email: string | null; metadata: Record<string, unknown> | null }

/**
 * The language of every letter that does not answer a page: the one of the reader's account, since an account says what its
 * owner wants to read; without one, the language that the purchase was made in; without that, the store's first.
 */
export function readingLanguage(
  account: Account | null | undefined,
  purchase?: { locale?: string | null } | null
): Language {
  const chosen = account?.metadata?.locale
  return languageOf(typeof chosen === "string" ? chosen : (purchase?.locale ?? undefined))
}

/**
 * A buyer who has an account.
 * @returns null when there is none: it was erased meanwhile, or belongs to staff
 */
export async function recipientOf(
  container: MedusaContainer,
  filters: { id: string } | { email: string }
): Promise<Recipient | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "email", "metadata"],
    filters: { ...filters, has_account: true },
  })
  const account: Account | undefined = data[0]
  return account?.email
    ? { email: account.email, customerId: account.id, language: readingLanguage(account) }
    : null
}
