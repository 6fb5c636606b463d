import type { MedusaContainer } from "@medusajs/framework/types"
import { requireNothingInFlight } from "../attempts/in-flight"
import { requirePayment, type CartToPay } from "./require-payment"

export type { CartToPay }

/**
 * For the hook `beforeRefreshingPaymentCollection` of `refreshCartItemsWorkflow`, through which core goes after every change
 * of a cart: while its payment is in flight a cart stays as it is, whoever asks.
 *
 * @throws payment_in_flight
 */
export const requireCartAtRest = (
  container: MedusaContainer,
  { cart_id }: { cart_id: string }
): Promise<void> => requireNothingInFlight(container, cart_id)

/**
 * For the hook `validate` of `completeCartWorkflow`: a cart that is paid by card becomes an order only when its money is
 * there, and is exactly its total. Carts that are paid otherwise pass.
 *
 * @throws payment_required, payment_amount_differs
 */
export { requirePayment }
