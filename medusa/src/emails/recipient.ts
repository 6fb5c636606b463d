import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { languageOf } from "../lib/languages"
import type { Recipient } from "./send-letter"

/**
 * A buyer who has an account, with the language they registered in.
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
  const customer = data[0]
  if (!customer?.email) {
    return null
  }
  const locale = customer.metadata?.locale
  return {
    email: customer.email,
    customerId: customer.id,
    language: languageOf(typeof locale === "string" ? locale : undefined),
  }
}
