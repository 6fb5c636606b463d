import { cardService, type Scope } from "../service"

const ORDER = `
  SELECT placed.order_id FROM order_cart placed
  WHERE placed.cart_id = :cartId AND placed.deleted_at IS NULL LIMIT 1`

/** The order that a cart became. */
export const orderOfCart = async (
  container: Scope,
  cartId: string
): Promise<string | undefined> => {
  const [row] = await cardService(container).select<{ order_id: string }>(ORDER, { cartId })
  return row?.order_id
}

const PAYMENT = `
  SELECT payment.id FROM payment
  WHERE payment.payment_session_id = :sessionId AND payment.deleted_at IS NULL
    AND payment.canceled_at IS NULL
  ORDER BY payment.created_at DESC LIMIT 1`

/** Core's payment that a session became. */
export const paymentOfSession = async (
  container: Scope,
  sessionId: string
): Promise<{ id: string } | undefined> => {
  const [row] = await cardService(container).select<{ id: string }>(PAYMENT, {
    sessionId,
  })
  return row
}
