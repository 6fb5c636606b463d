import { lockCart } from "../attempts/lock-cart"
import { refusal } from "../errors"
import type { Attempt, Operation } from "../modules/cloudpayments/types"
import { openOperation, operationsOf } from "../operations/store"
import { carryOut } from "../payments/carry-out"
import { noteRefundsOf } from "../payments/give-back"
import { cardService, type Scope } from "../service"
import { recordedOperation } from "./recording"
import { linkRefund, unrecordedRefunds } from "./unrecorded"

/** The same sum refunded again within this time is taken for a button pressed twice. */
const REPETITION_MS = 60_000

/** What core asks for. */
export type RefundRequest = {
  attempt: Attempt
  /** Exact, with two digits. */
  amount: string
  /** Core's refund; another one each time staff try. */
  refund_id: string
}

/**
 * Gives a part of the money of an order back, once. Core forgets a refund whose provider failed, and comes with another
 * id for the next try: so the ledger is asked first. A refund that was made and that core does not know of, for the
 * same sum, is taken for this one.
 *
 * @throws refund_in_progress, refund_just_made, refund_refused, payment_service_silent
 */
export const refundPart = async (scope: Scope, request: RefundRequest): Promise<void> => {
  const recording = recordedOperation()
  if (recording !== undefined) {
    return adoptRecorded(scope, request, recording)
  }
  await resolveOpen(scope, request.attempt)
  const operation = await openOrAdopt(scope, request)
  if (!operation) {
    return
  }
  const { transaction_id } = request.attempt
  const carried = await carryOut(scope, operation, () =>
    cardService(scope).api.refund(transaction_id, operation.amount, operation.request_id ?? "")
  )
  if (carried.state === "refused") {
    throw refusal("refund_refused", carried.message)
  }
  if (carried.state === "unknown" && !(await wasMade(scope, request.attempt, operation))) {
    throw refusal("payment_service_silent")
  }
}

/** Only what is in the ledger is recorded: no money moves here. @throws refund_in_progress when another process did it */
const adoptRecorded = (
  scope: Scope,
  { attempt, refund_id }: RefundRequest,
  operationId: string
): Promise<void> => {
  const service = cardService(scope)
  const { transaction_id, cart_id } = attempt
  return service.transaction(async (transaction) => {
    await lockCart(service, cart_id ?? transaction_id, transaction)
    const of = { transaction_id, besides: refund_id }
    const unrecorded = await unrecordedRefunds(scope, of, transaction)
    if (!unrecorded.some(({ id }) => id === operationId)) {
      throw refusal("refund_in_progress")
    }
    await linkRefund(scope, operationId, refund_id, transaction)
  })
}

/** An earlier refund whose outcome nobody knows is looked for at the service. */
const resolveOpen = async (scope: Scope, attempt: Attempt): Promise<void> => {
  const open = (await operationsOf(scope, attempt.transaction_id)).some(
    ({ kind, state }) => kind === "refund" && state === "unknown"
  )
  if (open) {
    await lookForRefunds(scope, attempt)
  }
}

const lookForRefunds = (scope: Scope, { transaction_id, created_at }: Attempt): Promise<void> =>
  noteRefundsOf(scope, { transactionId: transaction_id, createdAt: created_at })

const wasMade = async (scope: Scope, attempt: Attempt, operation: Operation): Promise<boolean> => {
  await lookForRefunds(scope, attempt)
  const ledger = await operationsOf(scope, attempt.transaction_id)
  return ledger.some(({ id, state }) => id === operation.id && state === "done")
}

/** @returns undefined when a refund that is there already was taken for this one */
const openOrAdopt = (
  scope: Scope,
  { attempt, amount, refund_id }: RefundRequest
): Promise<Operation | undefined> => {
  const service = cardService(scope)
  const { transaction_id, cart_id } = attempt
  return service.transaction(async (transaction) => {
    await lockCart(service, cart_id ?? transaction_id, transaction)
    const unrecorded = await unrecordedRefunds(
      scope,
      { transaction_id, besides: refund_id },
      transaction
    )
    const same = unrecorded.find((one) => one.amount === amount)
    if (same) {
      await linkRefund(scope, same.id, refund_id, transaction)
      return undefined
    }
    const ledger = await operationsOf(scope, transaction_id, transaction)
    refuseRepetition(ledger, amount, service.clock() ?? new Date())
    return openOperation(scope, { transaction_id, kind: "refund", amount, refund_id }, transaction)
  })
}

/** @throws refund_in_progress, refund_just_made */
const refuseRepetition = (ledger: Operation[], amount: string, now: Date): void => {
  const refunds = ledger.filter(({ kind }) => kind === "refund")
  if (refunds.some(({ state }) => state === "asked" || state === "unknown")) {
    throw refusal("refund_in_progress")
  }
  const justMade = refunds.some(
    (one) =>
      one.origin === "ours" &&
      one.state === "done" &&
      one.amount === amount &&
      now.getTime() - one.asked_at.getTime() < REPETITION_MS
  )
  if (justMade) {
    throw refusal("refund_just_made")
  }
}
