import { refusal } from "../errors"
import { cardService, type Scope } from "../service"

const IN_FLIGHT = `SELECT 1 FROM card_attempt WHERE cart_id = :cartId AND state IN ('accepted', 'paid') LIMIT 1`

/** Whether money of a cart may be on its way: accepted and not ended, or there and not yet an order. */
export const isInFlight = async (container: Scope, cartId: string): Promise<boolean> => {
  const rows = await cardService(container).select(IN_FLIGHT, { cartId })
  return rows.length > 0
}

/** @throws payment_in_flight while the cart must stay as it is */
export const requireNothingInFlight = async (container: Scope, cartId: string): Promise<void> => {
  if (await isInFlight(container, cartId)) {
    throw refusal("payment_in_flight")
  }
}
