import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { findAttempt } from "../attempts/find"
import type { Transaction } from "../client"
import { noteRefund } from "../operations/cabinet"
import { askService } from "../payments/ask"
import { refundsAtService } from "../payments/refunds-at-service"
import { cardService } from "../service"
import { recordRefunds } from "./record"

/** A refund as a notification names it. */
type Named = { transaction_id: string; payment_transaction_id: string }

/**
 * The service tells of a refund: ours closes its row of the ledger, one from the cabinet is written down, recorded in core and
 * reported.
 *
 * @throws payment_service_silent
 */
export const noteSeenRefund = async (container: MedusaContainer, named: Named): Promise<void> => {
  const refund = await findRefund(container, named)
  if (!refund) {
    await raiseAlert(container, {
      kind: "unknown_operation",
      transaction_id: named.payment_transaction_id,
      subject: named.transaction_id,
      message: "A refund was reported that the service does not know of",
    })
    return
  }
  await noteRefundSeenAtService(container, named.payment_transaction_id, refund)
  await recordRefunds(container, named.payment_transaction_id)
}

/** Brings ledger and alerts in line with one refund at the service. */
export const noteRefundSeenAtService = async (
  container: MedusaContainer,
  transaction_id: string,
  refund: Transaction
): Promise<void> => {
  const foreign = await noteRefund(container, {
    transaction_id,
    service_transaction_id: refund.transactionId,
    amount: refund.amount,
  })
  if (foreign) {
    await raiseAlert(container, {
      kind: "refund_from_cabinet",
      transaction_id,
      subject: refund.transactionId,
      message: `${refund.amount} ${refund.currency} were refunded in the cabinet of the service`,
    })
  }
}

const findRefund = async (
  container: MedusaContainer,
  { transaction_id, payment_transaction_id }: Named
): Promise<Transaction | undefined> => {
  const service = cardService(container)
  const told = await askService(service, transaction_id)
  if (told?.type === "refund" && told.originalTransactionId === payment_transaction_id) {
    return told
  }
  const attempt = await findAttempt(container, payment_transaction_id)
  const refunds = attempt
    ? await refundsAtService(service, payment_transaction_id, attempt.created_at)
    : []
  return refunds.find((one) => one.transactionId === transaction_id)
}
