import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cardService } from "../service"

/** Asking, asking once more, and looking afterwards take fewer requests than this. */
const REQUESTS = 10

const begun = (table: "capture" | "refund"): string => `
  SELECT begun.id FROM ${table} begun
  JOIN payment ON payment.id = begun.payment_id AND payment.deleted_at IS NULL
  JOIN card_attempt attempt ON attempt.session_id = payment.payment_session_id
    AND attempt.state IN ('paid', 'captured')
    AND (CAST(:transactionId AS text) IS NULL OR attempt.transaction_id = :transactionId)
  WHERE begun.deleted_at IS NULL
    AND begun.created_at < clock_timestamp() - make_interval(secs => CAST(:seconds AS float8))`

const CAPTURES = `${begun("capture")} AND payment.captured_at IS NULL`

const REFUNDS = `${begun("refund")} AND NOT EXISTS (
    SELECT 1 FROM order_transaction noted
    WHERE noted.reference = 'refund' AND noted.reference_id = begun.id AND noted.deleted_at IS NULL)`

/**
 * Core writes a capture down before it asks its provider, and forgets it when the provider failed, but not when the
 * process died: the same money could then never be captured again. Drops what no living process can still be at.
 */
export const dropHalfMadeCaptures = async (
  container: MedusaContainer,
  transactionId: string
): Promise<void> => {
  const ids = await halfMade(container, CAPTURES, transactionId)
  if (ids.length > 0) {
    await container.resolve(Modules.PAYMENT).deleteCaptures(ids)
  }
}

/**
 * The same for refunds, which core writes down first and into the order last. What the service did carry out is
 * recorded anew, from our ledger.
 *
 * @param transactionId of one payment; of all when left out
 */
export const dropHalfMadeRefunds = async (
  container: MedusaContainer,
  transactionId?: string
): Promise<void> => {
  const ids = await halfMade(container, REFUNDS, transactionId)
  if (ids.length > 0) {
    await container.resolve(Modules.PAYMENT).deleteRefunds(ids)
  }
}

const halfMade = async (
  container: MedusaContainer,
  statement: string,
  transactionId: string | null = null
): Promise<string[]> => {
  const service = cardService(container)
  const seconds = (REQUESTS * service.options.timeoutMs) / 1000
  const rows = await service.select<{ id: string }>(statement, { transactionId, seconds })
  return rows.map(({ id }) => id)
}
