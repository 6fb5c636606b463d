import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { findAttempt } from "../attempts/find"
import type { Transaction } from "../client"
import { refusal } from "../errors"
import type { Attempt } from "../modules/cloudpayments/types"
import { noteRefundSeenAtService } from "../refunds/seen"
import { recordRefunds } from "../refunds/record"
import { cardService } from "../service"
import { postponeAttempt } from "../attempts/change"
import { lookAtPayment } from "../payments/look-at"

/**
 * Compares all operations of a period at the service with the ledger, in both directions: money there without a row here is
 * looked at and reported, money here that is not there is reported, refunds are written down.
 *
 * @throws payment_service_silent
 */
export const compareLedger = async (
  container: MedusaContainer,
  period: { from: Date; to: Date }
): Promise<void> => {
  const answer = await cardService(container).api.list(period)
  if (answer.kind !== "done") {
    throw refusal("payment_service_silent")
  }
  for (const transaction of answer.transactions) {
    await compareOne(container, transaction)
  }
  await recordRefunds(container)
  await reportMissing(container, period, answer.transactions)
}

const compareOne = async (container: MedusaContainer, transaction: Transaction): Promise<void> => {
  if (transaction.type === "refund" && transaction.originalTransactionId) {
    await noteRefundSeenAtService(container, transaction.originalTransactionId, transaction)
    return
  }
  const hasMoney = transaction.status === "Authorized" || transaction.status === "Completed"
  if (transaction.type !== "payment" || !hasMoney) {
    return
  }
  const attempt = await findAttempt(container, transaction.transactionId)
  if (!attempt) {
    await reportUnknown(container, transaction)
  } else if (
    attempt.state === "accepted" ||
    attempt.state === "lapsed" ||
    attempt.state === "failed"
  ) {
    await lookAtPayment(container, transaction.transactionId).catch(() =>
      postponeAttempt(container, transaction.transactionId)
    )
  }
}

/** A terminal may serve more than this shop: what was not started here is not given back unasked. */
const reportUnknown = (container: MedusaContainer, { transactionId }: Transaction): Promise<void> =>
  raiseAlert(container, {
    kind: "not_in_ledger",
    transaction_id: transactionId,
    subject: transactionId,
    message: "The service has a payment that the shop knows nothing of",
  })

const TAKEN = `
  SELECT transaction_id FROM card_attempt
  WHERE state IN ('paid', 'captured') AND created_at BETWEEN :from AND :to`

const reportMissing = async (
  container: MedusaContainer,
  { from, to }: { from: Date; to: Date },
  seen: Transaction[]
): Promise<void> => {
  const ids = new Set(seen.map(({ transactionId }) => transactionId))
  const taken = await cardService(container).select<Pick<Attempt, "transaction_id">>(TAKEN, {
    from: new Date(from.getTime() + 3_600_000),
    to: new Date(to.getTime() - 3_600_000),
  })
  for (const { transaction_id } of taken.filter((one) => !ids.has(one.transaction_id))) {
    await raiseAlert(container, {
      kind: "not_at_service",
      transaction_id,
      subject: transaction_id,
      message: "The list of the service lacks a payment that the ledger has as paid",
    })
  }
}
