import { NOW } from "../attempts/columns"
import type { CloudPaymentsModuleService } from "../modules/cloudpayments"
import type { Transaction } from "../modules/cloudpayments/service"
import { PROVIDER_ID } from "../service"

/** What is known here of the payment that a Check asks about. */
export type CheckFacts = {
  /** What this transaction was answered before; null when it is new. */
  answered: number | null
  /** The session is there, ours, and the newest of a cart that is open. */
  session: boolean
  cart_id: string | null
  /** Of the buyer, as the session told it; null when it told none. */
  account_id: string | null
  amount: string | null
  currency: string | null
  /** What the cart costs now. */
  due: string | null
  completed: boolean
  /** Somebody paid, or an accepted try has not ended. */
  busy: boolean
  /** Accepted tries of this cart so far. */
  tried: number
  now: Date
}

/** Deleted sessions are gone from the table; a superseded one is followed by a newer one. */
const FACTS = `
  SELECT (SELECT answer FROM card_attempt WHERE transaction_id = :transactionId) AS answered,
    session.id IS NOT NULL AND cart.id IS NOT NULL AND session.provider_id = :providerId
      AND session.status NOT IN ('error', 'canceled') AND NOT EXISTS (
        SELECT 1 FROM payment_session newer
        WHERE newer.payment_collection_id = session.payment_collection_id AND newer.deleted_at IS NULL
          AND newer.id <> session.id AND newer.created_at > session.created_at
      ) AS session,
    cart.id AS cart_id, session.data->>'account_id' AS account_id,
    round(session.amount, 2)::text AS amount, upper(session.currency_code) AS currency,
    round(collection.amount, 2)::text AS due,
    COALESCE(cart.completed_at IS NOT NULL, false) OR EXISTS (
      SELECT 1 FROM order_cart placed WHERE placed.cart_id = cart.id AND placed.deleted_at IS NULL
    ) AS completed,
    EXISTS (
      SELECT 1 FROM card_attempt attempt
      WHERE attempt.cart_id = cart.id AND attempt.state IN ('accepted', 'paid', 'captured')
    ) AS busy,
    (
      SELECT COUNT(*) FROM card_attempt attempt
      WHERE attempt.cart_id = cart.id AND attempt.state <> 'refused'
    )::integer AS tried,
    ${NOW} AS now
  FROM (SELECT 1) one
  LEFT JOIN payment_session session ON session.id = :sessionId AND session.deleted_at IS NULL
  LEFT JOIN payment_collection collection ON collection.id = session.payment_collection_id
    AND collection.deleted_at IS NULL
  LEFT JOIN cart_payment_collection link ON link.payment_collection_id = collection.id
    AND link.deleted_at IS NULL
  LEFT JOIN cart ON cart.id = link.cart_id AND cart.deleted_at IS NULL
  LIMIT 1`

/** Reads everything a decision needs in one statement. The cart is locked by then. */
export const readFacts = async (
  service: CloudPaymentsModuleService,
  asked: { transactionId: string; invoiceId: string | null },
  transaction: Transaction
): Promise<CheckFacts> => {
  const [facts] = await service.select<CheckFacts>(
    FACTS,
    {
      transactionId: asked.transactionId,
      sessionId: asked.invoiceId,
      providerId: PROVIDER_ID,
    },
    transaction
  )
  return facts!
}
