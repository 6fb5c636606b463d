import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { requireNothingInFlight } from "../attempts/in-flight"
import { refusal } from "../errors"
import { cardService, PROVIDER_ID } from "../service"
import { cartPayment } from "./cart-payment"

/** Where the buyer comes back to, and the language of the page. */
export type OrderPageWish = { language: "kk" | "ru" | "en"; success_url: string; fail_url: string }

const CULTURES = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" } as const

type Session = {
  id: string
  amount: string
  currency: string
  description: string
  account_id: string | null
  email: string | null
}

const SESSION = `
  SELECT session.id, session.data->>'amount' AS amount, session.data->>'currency' AS currency,
    session.data->>'description' AS description, session.data->>'account_id' AS account_id,
    session.data->>'email' AS email
  FROM cart_payment_collection link
  JOIN payment_session session ON session.payment_collection_id = link.payment_collection_id
    AND session.provider_id = :providerId AND session.deleted_at IS NULL
  WHERE link.cart_id = :cartId AND link.deleted_at IS NULL
  ORDER BY session.created_at DESC LIMIT 1`

/**
 * Makes a page of the service for the payment session of a cart. A payment on it is asked about by Check as any other.
 *
 * @returns its address
 * @throws foreign_address, payment_in_flight, attempts_exhausted, payment_session_missing, payment_page_failed
 */
export const orderPage = async (
  container: MedusaContainer,
  cartId: string,
  { language, success_url, fail_url }: OrderPageWish
): Promise<string> => {
  requireOwn(container, [success_url, fail_url])
  await requireNothingInFlight(container, cartId)
  if ((await cartPayment(container, cartId)).attempts_left === 0) {
    throw refusal("attempts_exhausted")
  }
  const service = cardService(container)
  const [session] = await service.select<Session>(SESSION, { cartId, providerId: PROVIDER_ID })
  if (!session) {
    throw refusal("payment_session_missing")
  }
  const made = await service.api.createOrder({
    amount: session.amount,
    currency: session.currency,
    description: session.description,
    invoiceId: session.id,
    accountId: session.account_id,
    email: session.email,
    culture: CULTURES[language],
    holdFirst: service.options.schema === "Dual",
    successUrl: success_url,
    failUrl: fail_url,
  })
  if (made.kind !== "done") {
    throw refusal("payment_page_failed")
  }
  return made.order.url
}

/** The shop's own pages are those that may call its Store API. */
const requireOwn = (container: MedusaContainer, addresses: string[]): void => {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const own = projectConfig.http.storeCors.split(",").map((one) => one.trim())
  const foreign = addresses.some(
    (address) => !URL.canParse(address) || !own.includes(new URL(address).origin)
  )
  if (foreign) {
    throw refusal("foreign_address")
  }
}
