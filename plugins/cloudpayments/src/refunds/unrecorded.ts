import type { Transaction } from "../modules/cloudpayments/service"
import { cardService, type Scope } from "../service"

/** A refund that was made and that core has no refund for. */
export type Unrecorded = {
  id: string
  transaction_id: string
  amount: string
  origin: "ours" | "cabinet"
  session_id: string
}

/**
 * Core deletes its refund when the provider failed, so one that is named and missing was made without its knowing. What
 * went back because there was no order is no refund of core's.
 */
const UNRECORDED = `
  SELECT operation.id, operation.transaction_id, operation.amount::text AS amount, operation.origin,
    attempt.session_id
  FROM card_operation operation
  JOIN card_attempt attempt ON attempt.transaction_id = operation.transaction_id
    AND attempt.state = 'captured' AND attempt.session_id IS NOT NULL
  WHERE operation.kind = 'refund' AND operation.state = 'done'
    AND operation.request_id IS DISTINCT FROM 'refund:' || operation.transaction_id || ':return'
    AND operation.refund_id IS DISTINCT FROM :besides
    AND (CAST(:transactionId AS text) IS NULL OR operation.transaction_id = :transactionId)
    AND NOT EXISTS (
      SELECT 1 FROM refund WHERE refund.id = operation.refund_id AND refund.deleted_at IS NULL
    )
  ORDER BY operation.asked_at LIMIT 100`

/**
 * Refunds that core has no record of.
 *
 * @param of all payments unless one is named; the refund that core is making just now does not count as missing
 */
export const unrecordedRefunds = (
  scope: Scope,
  of: { transaction_id?: string; besides?: string } = {},
  within?: Transaction
): Promise<Unrecorded[]> =>
  cardService(scope).select<Unrecorded>(
    UNRECORDED,
    { transactionId: of.transaction_id ?? null, besides: of.besides ?? "" },
    within
  )

/** The refund of the ledger is core's refund `refundId`. */
export const linkRefund = async (
  scope: Scope,
  operationId: string,
  refundId: string,
  within?: Transaction
): Promise<void> => {
  await cardService(scope).select(
    "UPDATE card_operation SET refund_id = :refundId WHERE id = :operationId",
    { operationId, refundId },
    within
  )
}
