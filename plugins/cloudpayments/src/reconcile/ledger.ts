import type { MedusaContainer } from "@medusajs/framework/types"
import { NOW } from "../attempts/columns"
import { cardService } from "../service"

/** A statement about money that does not hold. */
export type LedgerFault = { fault: string; transaction_id: string | null; subject: string | null }

/** Each is one statement, so it sees one moment. */
const FAULTS: Record<string, string> = {
  attempt_without_end: `
    SELECT transaction_id, cart_id AS subject FROM card_attempt
    WHERE state IN ('accepted', 'paid', 'returning') AND look_at < ${NOW} - interval '10 minutes'`,
  money_without_order: `
    SELECT attempt.transaction_id, attempt.cart_id AS subject FROM card_attempt attempt
    WHERE attempt.state = 'captured' AND NOT EXISTS (
      SELECT 1 FROM order_cart placed
      WHERE placed.order_id = attempt.order_id AND placed.cart_id = attempt.cart_id AND placed.deleted_at IS NULL)`,
  order_without_money: `
    SELECT attempt.transaction_id, placed.order_id AS subject
    FROM payment_session session
    JOIN cart_payment_collection link ON link.payment_collection_id = session.payment_collection_id
      AND link.deleted_at IS NULL
    JOIN order_cart placed ON placed.cart_id = link.cart_id AND placed.deleted_at IS NULL
    JOIN "order" made ON made.id = placed.order_id AND made.canceled_at IS NULL
    LEFT JOIN card_attempt attempt ON attempt.session_id = session.id AND attempt.state IN ('paid', 'captured')
    WHERE session.provider_id LIKE 'pp_cloudpayments_%' AND session.deleted_at IS NULL AND attempt.id IS NULL`,
  captured_not_in_core: `
    SELECT attempt.transaction_id, attempt.order_id AS subject FROM card_attempt attempt
    WHERE attempt.state = 'captured' AND NOT EXISTS (
      SELECT 1 FROM payment WHERE payment.payment_session_id = attempt.session_id
        AND payment.captured_at IS NOT NULL AND payment.deleted_at IS NULL)`,
  two_payments_of_a_cart: `
    SELECT MIN(transaction_id) AS transaction_id, cart_id AS subject FROM card_attempt
    WHERE state IN ('paid', 'captured') GROUP BY cart_id HAVING COUNT(*) > 1`,
  returned_and_ordered: `
    SELECT attempt.transaction_id, payment.id AS subject FROM card_attempt attempt
    JOIN payment ON payment.payment_session_id = attempt.session_id AND payment.canceled_at IS NULL
      AND payment.captured_at IS NOT NULL AND payment.data->>'transaction_id' = attempt.transaction_id
    WHERE attempt.state = 'returned' AND NOT EXISTS (
      SELECT 1 FROM refund WHERE refund.payment_id = payment.id AND refund.deleted_at IS NULL)`,
  refunds_differ: `
    SELECT attempt.transaction_id, attempt.order_id AS subject FROM card_attempt attempt
    WHERE attempt.state = 'captured' AND (
      SELECT COALESCE(SUM(operation.amount), 0) FROM card_operation operation
      WHERE operation.transaction_id = attempt.transaction_id AND operation.kind = 'refund' AND operation.state = 'done'
    ) <> (
      SELECT COALESCE(SUM(refund.amount), 0) FROM payment
      JOIN refund ON refund.payment_id = payment.id AND refund.deleted_at IS NULL
      WHERE payment.payment_session_id = attempt.session_id)`,
  order_summary_differs: `
    SELECT attempt.transaction_id, attempt.order_id AS subject FROM card_attempt attempt
    WHERE attempt.state = 'captured' AND attempt.amount - (
      SELECT COALESCE(SUM(operation.amount), 0) FROM card_operation operation
      WHERE operation.transaction_id = attempt.transaction_id AND operation.kind = 'refund' AND operation.state = 'done'
    ) <> (
      SELECT COALESCE(SUM(noted.amount), 0) FROM order_transaction noted
      WHERE noted.order_id = attempt.order_id AND noted.deleted_at IS NULL)`,
  refunded_too_much: `
    SELECT attempt.transaction_id, attempt.order_id AS subject FROM card_attempt attempt
    WHERE attempt.amount < (
      SELECT COALESCE(SUM(operation.amount), 0) FROM card_operation operation
      WHERE operation.transaction_id = attempt.transaction_id AND operation.kind = 'refund' AND operation.state = 'done')`,
}

/** Finds out whether money and orders agree, as far as the database knows. An empty list is a clean bill. */
export const checkLedger = async (container: MedusaContainer): Promise<LedgerFault[]> => {
  const service = cardService(container)
  const found = await Promise.all(
    Object.entries(FAULTS).map(async ([fault, statement]) => {
      const rows = await service.select<Omit<LedgerFault, "fault">>(statement)
      return rows.map((row) => ({ fault, ...row }))
    })
  )
  return found.flat()
}
