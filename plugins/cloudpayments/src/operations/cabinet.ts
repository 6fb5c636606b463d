import { NOW } from "../attempts/columns"
import { cardService, type Scope } from "../service"
import { newId } from "../ids"

/** A refund that exists at the service. */
export type SeenRefund = { transaction_id: string; service_transaction_id: string; amount: string }

/** Ours whose answer got lost is this one: there is at most one open refund of a payment. */
const ADOPT = `
  UPDATE card_operation SET state = 'done', service_transaction_id = :serviceId, ended_at = ${NOW}, updated_at = ${NOW}
  WHERE kind = 'refund' AND transaction_id = :transactionId AND amount = CAST(:amount AS numeric)
    AND state IN ('asked', 'unknown')
    AND NOT EXISTS (SELECT 1 FROM card_operation known WHERE known.service_transaction_id = :serviceId)
  RETURNING id`

const NAME = `
  UPDATE card_operation SET service_transaction_id = :serviceId, updated_at = ${NOW}
  WHERE id = (
    SELECT id FROM card_operation
    WHERE kind = 'refund' AND transaction_id = :transactionId AND amount = CAST(:amount AS numeric)
      AND state = 'done' AND service_transaction_id IS NULL ORDER BY asked_at LIMIT 1
  ) AND NOT EXISTS (SELECT 1 FROM card_operation known WHERE known.service_transaction_id = :serviceId)
  RETURNING id`

const FOREIGN = `
  INSERT INTO card_operation
    (id, transaction_id, kind, amount, state, origin, service_transaction_id, asked_at, ended_at)
  VALUES (:id, :transactionId, 'refund', CAST(:amount AS numeric), 'done', 'cabinet', :serviceId, ${NOW}, ${NOW})
  ON CONFLICT (service_transaction_id) WHERE service_transaction_id IS NOT NULL DO NOTHING
  RETURNING id`

/**
 * Brings the ledger in line with a refund that the service tells of. Safe to repeat.
 *
 * @returns true when it was not ours: somebody made it in the cabinet
 */
export const noteRefund = async (container: Scope, seen: SeenRefund): Promise<boolean> => {
  const service = cardService(container)
  const values = {
    transactionId: seen.transaction_id,
    serviceId: seen.service_transaction_id,
    amount: seen.amount,
  }
  for (const statement of [ADOPT, NAME]) {
    if ((await service.select(statement, values)).length > 0) {
      return false
    }
  }
  const foreign = await service.select(FOREIGN, { ...values, id: newId("cardop") })
  return foreign.length > 0
}
