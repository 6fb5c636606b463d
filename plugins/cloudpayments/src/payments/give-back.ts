import type { Transaction } from "../client"
import { refusal } from "../errors"
import type { CloudPaymentsModuleService } from "../modules/cloudpayments"
import { amountText, minorUnits } from "../money"
import { noteRefund } from "../operations/cabinet"
import { openOperation, operationsOf } from "../operations/store"
import { cardService, type Scope } from "../service"
import { askService } from "./ask"
import { carryOut } from "./carry-out"
import { refundsAtService } from "./refunds-at-service"

/**
 * Gives all money of a payment back: what is held by void, what is taken by refund. Nothing there to give is as good.
 *
 * @throws payment_service_silent when it is not sure yet that it went back; call again
 */
export const giveBack = async (container: Scope, transactionId: string): Promise<void> => {
  const service = cardService(container)
  const before = await askService(service, transactionId)
  if (before?.status === "Authorized") {
    await voidMoney(container, service, before)
  }
  const now = before?.status === "Authorized" ? await askService(service, transactionId) : before
  if (now?.status === "Completed") {
    await refundRest(container, service, now)
  } else if (now?.status === "Authorized" || now?.status === "AwaitingAuthentication") {
    throw refusal("payment_service_silent")
  }
}

/** A void that the service refuses met a payment that was taken meanwhile: the caller looks again. */
export const voidMoney = async (
  container: Scope,
  service: CloudPaymentsModuleService,
  { transactionId, amount }: Transaction
): Promise<void> => {
  const request_id = `void:${transactionId}`
  const operation = await openOperation(container, {
    transaction_id: transactionId,
    kind: "void",
    amount,
    request_id,
  })
  await carryOut(container, operation, () => service.api.void(transactionId, request_id))
}

const refundRest = async (
  container: Scope,
  service: CloudPaymentsModuleService,
  payment: Transaction
): Promise<void> => {
  const transaction_id = payment.transactionId
  const seen = payment.refunded || (await hasOpenRefund(container, transaction_id))
  if (seen) {
    await noteRefundsOf(container, payment)
  }
  const rest = await notYetRefunded(container, payment)
  if (rest === 0n) {
    return
  }
  const amount = amountText(rest)
  const request_id = `refund:${transaction_id}:return`
  const operation = await openOperation(container, {
    transaction_id,
    kind: "refund",
    amount,
    request_id,
  })
  const { state } = await carryOut(container, operation, () =>
    service.api.refund(transaction_id, amount, request_id)
  )
  if (state !== "done") {
    throw refusal("payment_service_silent")
  }
}

const hasOpenRefund = async (container: Scope, transactionId: string) =>
  (await operationsOf(container, transactionId)).some(
    (one) => one.kind === "refund" && one.state !== "done" && one.state !== "refused"
  )

/** Brings the ledger in line with the refunds at the service. */
export const noteRefundsOf = async (
  container: Scope,
  payment: Pick<Transaction, "transactionId" | "createdAt">
): Promise<void> => {
  const since = payment.createdAt ?? new Date(Date.now() - 86_400_000)
  const refunds = await refundsAtService(cardService(container), payment.transactionId, since)
  for (const refund of refunds) {
    await noteRefund(container, {
      transaction_id: payment.transactionId,
      service_transaction_id: refund.transactionId,
      amount: refund.amount,
    })
  }
}

/** Minor units of a payment that no refund of the ledger gave back. */
const notYetRefunded = async (
  container: Scope,
  { transactionId, amount }: Transaction
): Promise<bigint> => {
  const ledger = await operationsOf(container, transactionId)
  const refunded = ledger
    .filter((one) => one.kind === "refund" && one.state === "done")
    .reduce((sum, one) => sum + (minorUnits(one.amount) ?? 0n), 0n)
  const paid = minorUnits(amount) ?? 0n
  return refunded < paid ? paid - refunded : 0n
}
