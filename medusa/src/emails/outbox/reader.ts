import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OwedLetter } from "../../modules/letter/types"
import { readingLanguage, type Account } from "../recipient"
import type { Recipient } from "../send-letter"

type Buyer = {
  email: string | null
  locale: string | null
  customer: (Account & { has_account: boolean }) | null
}

const FIELDS = [
  "email",
  "locale",
  "customer.id",
  "customer.email",
  "customer.has_account",
  "customer.metadata",
]

/** Who reads a letter about an order or a cart. Whoever has an account reads it at the address that the account has now. */
export async function readerOf(
  container: MedusaContainer,
  { facts: { order_id, cart_id } }: OwedLetter
): Promise<Recipient | null> {
  const id = order_id ?? cart_id
  if (!id) {
    return null
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: order_id ? "order" : "cart",
    fields: FIELDS,
    filters: { id },
  })
  const buyer: Buyer | undefined = data[0]
  const account = buyer?.customer?.has_account ? buyer.customer : null
  const email = account?.email ?? buyer?.email
  if (!buyer || !email) {
    return null
  }
  return { email, customerId: account?.id, language: readingLanguage(account, buyer) }
}
