import { storeSdk } from "~/api/sdk.server"
import type { ApiCart } from "~/cart/cart-api.server"
import type { Visitor } from "~/session/visitor.server"

/** Core's own provider, which authorises everything and moves no money. */
const TEST_PAYMENT = "pp_system_default"

/**
 * Makes sure that the cart has a payment session for its present total. One that is there already is kept:
 * a new one would end the session that another tab may be completing the order with.
 */
export async function preparePayment({ headers }: Visitor, cart: ApiCart): Promise<void> {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const usable = sessions.some(
    ({ provider_id, status, amount }) =>
      provider_id === TEST_PAYMENT && status === "pending" && amount === cart.total
  )
  if (usable) return
  const body = { provider_id: TEST_PAYMENT }
  await storeSdk().store.payment.initiatePaymentSession(cart, body, {}, headers)
}
