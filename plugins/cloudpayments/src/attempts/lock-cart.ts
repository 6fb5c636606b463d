import type { CloudPaymentsModuleService } from "../modules/cloudpayments"
import type { Transaction } from "../modules/cloudpayments/service"
import { NOW } from "./columns"

const LOCK_OF_SESSION = `
  INSERT INTO card_cart (cart_id, decided_at)
  SELECT link.cart_id, ${NOW} FROM payment_session session
  JOIN cart_payment_collection link ON link.payment_collection_id = session.payment_collection_id
    AND link.deleted_at IS NULL
  WHERE session.id = :sessionId LIMIT 1
  ON CONFLICT (cart_id) DO UPDATE SET decided_at = EXCLUDED.decided_at
  RETURNING cart_id`

const LOCK = `
  INSERT INTO card_cart (cart_id, decided_at) VALUES (:cartId, ${NOW})
  ON CONFLICT (cart_id) DO UPDATE SET decided_at = EXCLUDED.decided_at`

/**
 * Locks the payment of a cart until the end of the transaction. What decides reads in a later statement, since
 * this one has not seen what it waited for.
 */
export const lockCart = async (
  service: CloudPaymentsModuleService,
  cartId: string,
  transaction: Transaction
): Promise<void> => {
  await service.select(LOCK, { cartId }, transaction)
}

/** The same for the cart of a payment session. Locks nothing when there is no such session. */
export const lockCartOfSession = async (
  service: CloudPaymentsModuleService,
  sessionId: string | null,
  transaction: Transaction
): Promise<void> => {
  await service.select(LOCK_OF_SESSION, { sessionId }, transaction)
}
