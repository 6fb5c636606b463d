import { storeSdk } from "~/api/sdk.server"
import type { ApiCart } from "~/cart/cart-api.server"
import type { Visitor } from "~/session/visitor.server"
import { CARD_PAYMENT } from "./payment-api.server"

type Sessions = NonNullable<NonNullable<ApiCart["payment_collection"]>["payment_sessions"]>
export type PaymentSession = Sessions[number]

/** The cart's payment session of a provider for its present total, or null. */
export function usableSession(cart: ApiCart, providerId: string): PaymentSession | null {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const usable = sessions.find(
    ({ provider_id, status, amount }) =>
      provider_id === providerId && status === "pending" && amount === cart.total
  )
  return usable ?? null
}

/** True once somebody has gone to the payment of this cart by card. */
export function hasCardSession(cart: ApiCart): boolean {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  return sessions.some(({ provider_id }) => provider_id === CARD_PAYMENT)
}

/**
 * Makes sure that the cart has a payment session for its present total. One that is there already is kept:
 * a new one would end the session that another tab may be paying or completing the order with.
 */
export async function prepareSession(
  { headers, language }: Visitor,
  cart: ApiCart,
  providerId: string
): Promise<void> {
  if (usableSession(cart, providerId)) return
  const body = { provider_id: providerId, data: { language } }
  await storeSdk().store.payment.initiatePaymentSession(cart, body, {}, headers)
}
