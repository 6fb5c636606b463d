import type { MedusaContainer } from "@medusajs/framework/types"
import { cardService } from "../service"

/** Something that the payer should be told of. Amounts are exact texts in major units. */
export type PaymentNews = {
  kind: "captured" | "returned" | "refunded" | "exhausted"
  /** What it is about: a transaction, an operation of the ledger, or a cart without tries. */
  subject: string
  transaction_id: string
  cart_id: string | null
  order_id: string | null
  amount: string
  currency: string
  card_type: string | null
  card_last_four: string | null
  /** Why money went back; null otherwise. */
  flaw: string | null
}

const COLUMNS = `attempt.transaction_id, attempt.cart_id, attempt.order_id`
const CARD = `attempt.currency, attempt.card_type, attempt.card_last_four, attempt.flaw`

/** A cart is out of tries when the one that ended last failed, and none may still bring money. */
const NEWS = `
  SELECT attempt.state AS kind, attempt.transaction_id AS subject, ${COLUMNS}, attempt.amount::text AS amount, ${CARD}
  FROM card_attempt attempt
  WHERE attempt.state IN ('captured', 'returned') AND attempt.updated_at >= CAST(:since AS timestamptz)
  UNION ALL
  SELECT 'refunded', operation.id, ${COLUMNS}, operation.amount::text, ${CARD}
  FROM card_operation operation
  JOIN card_attempt attempt ON attempt.transaction_id = operation.transaction_id AND attempt.state = 'captured'
  WHERE operation.kind = 'refund' AND operation.state = 'done' AND operation.updated_at >= CAST(:since AS timestamptz)
  UNION ALL
  SELECT 'exhausted', attempt.cart_id, ${COLUMNS}, attempt.amount::text, ${CARD}
  FROM card_attempt attempt
  WHERE attempt.state = 'failed' AND attempt.updated_at >= CAST(:since AS timestamptz)
    AND attempt.cart_id IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM card_attempt other WHERE other.cart_id = attempt.cart_id AND other.id <> attempt.id
        AND (other.state IN ('accepted', 'paid', 'captured', 'returning') OR other.ended_at > attempt.ended_at))
    AND :maxAttempts <= (
      SELECT COUNT(*) FROM card_attempt tried WHERE tried.cart_id = attempt.cart_id AND tried.state <> 'refused')`

/** What happened to payments since a moment. The same news come again when something about them changes. */
export const paymentNews = (container: MedusaContainer, since: Date): Promise<PaymentNews[]> => {
  const service = cardService(container)
  return service.select<PaymentNews>(NEWS, {
    since: since.toISOString(),
    maxAttempts: service.options.maxAttempts,
  })
}
