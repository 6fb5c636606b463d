import { NOW } from "../attempts/columns"
import type { Transaction } from "../modules/cloudpayments/service"
import type { Operation, OperationKind } from "../modules/cloudpayments/types"
import { cardService, type Scope } from "../service"
import { newId } from "../ids"

const COLUMNS = `operation.id, operation.transaction_id, operation.kind, operation.request_id,
  operation.amount::text AS amount, operation.state, operation.origin, operation.service_transaction_id,
  operation.refund_id, operation.message, operation.asked_at, operation.ended_at`

/** An operation of ours that is about to be asked for. */
export type NewOperation = {
  transaction_id: string
  kind: OperationKind
  amount: string
  request_id?: string
  refund_id?: string | null
}

const OPEN = `
  INSERT INTO card_operation AS operation
    (id, transaction_id, kind, request_id, amount, state, origin, refund_id, asked_at)
  VALUES (:id, :transactionId, :kind, :requestId, CAST(:amount AS numeric), 'asked', 'ours', :refundId, ${NOW})
  ON CONFLICT (request_id) WHERE request_id IS NOT NULL DO UPDATE SET updated_at = ${NOW}
  RETURNING ${COLUMNS}`

/**
 * Writes down that the service is about to be asked. The same request twice is one row.
 *
 * @param operation a refund without a request id gets `refund:<transaction>:<row>`
 */
export const openOperation = async (
  container: Scope,
  operation: NewOperation,
  within?: Transaction
): Promise<Operation> => {
  const service = cardService(container)
  const id = newId("cardop")
  const { transaction_id, kind, amount, refund_id = null } = operation
  const [row] = await service.select<Operation>(
    OPEN,
    {
      id,
      transactionId: transaction_id,
      kind,
      amount,
      refundId: refund_id,
      requestId: operation.request_id ?? `${kind}:${transaction_id}:${id}`,
    },
    within
  )
  return row!
}

/** What became of an operation. */
export type OperationEnd = {
  state: "done" | "refused" | "unknown"
  service_transaction_id?: string | null
  message?: string | null
}

/** What is done stays done. */
const CLOSE = `
  UPDATE card_operation SET state = :state, updated_at = ${NOW},
    service_transaction_id = COALESCE(:serviceTransactionId, service_transaction_id),
    message = COALESCE(:message, message), ended_at = CASE WHEN :state = 'unknown' THEN NULL ELSE ${NOW} END
  WHERE id = :id AND state <> 'done'`

/** Notes what became of it. */
export const closeOperation = async (
  container: Scope,
  id: string,
  { state, service_transaction_id = null, message = null }: OperationEnd
): Promise<void> => {
  await cardService(container).select(CLOSE, {
    id,
    state,
    serviceTransactionId: service_transaction_id,
    message: message?.slice(0, 255) ?? null,
  })
}

/** The ledger of one payment, oldest first. */
export const operationsOf = (
  container: Scope,
  transactionId: string,
  within?: Transaction
): Promise<Operation[]> =>
  cardService(container).select<Operation>(
    `SELECT ${COLUMNS} FROM card_operation operation WHERE transaction_id = :transactionId
     ORDER BY asked_at, id`,
    { transactionId },
    within
  )

/** Operations of ours whose outcome nobody knows, asked for longer ago than any request takes. */
export const openOperations = (container: Scope): Promise<Operation[]> =>
  cardService(container).select<Operation>(
    `SELECT ${COLUMNS} FROM card_operation operation
     WHERE state IN ('asked', 'unknown') AND asked_at < ${NOW} - interval '1 minute'
     ORDER BY asked_at LIMIT 100`
  )
