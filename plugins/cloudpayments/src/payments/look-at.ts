import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { changeAttempt } from "../attempts/change"
import { failAttempt, lapseAttempt } from "../attempts/end-unpaid"
import { findAttempt } from "../attempts/find"
import type { Transaction } from "../client"
import type { Attempt } from "../modules/cloudpayments/types"
import { cardService } from "../service"
import { acceptMoney } from "./accept-money"
import { askService } from "./ask"
import { finishPaid } from "./finish-paid"
import { finishReturn } from "./finish-return"
import { moneyGone } from "./money-gone"

/** After so long without an end a try that the bank still waits for counts as failed. */
const ABANDONED_MS = 24 * 3_600_000

/**
 * Asks the service about a payment and does what its answer calls for. All that happens to a payment goes through
 * here: after a notification, whatever its type, from the job, and when staff ask. Safe to repeat and to run twice at once.
 *
 * @throws payment_service_silent, and what may pass; call again later
 */
export const lookAtPayment = async (
  container: MedusaContainer,
  transactionId: string
): Promise<void> => {
  const transaction = await askService(cardService(container), transactionId)
  if (transaction?.type !== "payment" && transaction !== undefined) {
    return
  }
  const hasMoney = transaction?.status === "Authorized" || transaction?.status === "Completed"
  if (transaction && hasMoney) {
    await followMoney(container, transaction)
    return
  }
  const attempt = await findAttempt(container, transactionId)
  if (attempt) {
    await followNoMoney(container, attempt, transaction)
  }
}

const followMoney = async (container: MedusaContainer, transaction: Transaction): Promise<void> => {
  const attempt = await acceptMoney(container, transaction)
  if (attempt.state === "paid") {
    await finishPaid(container, attempt)
  } else if (attempt.state === "returning") {
    await finishReturn(container, attempt)
  } else if (attempt.state === "returned" && transaction.status === "Authorized") {
    const again = await changeAttempt(container, attempt.transaction_id, {
      to: "returning",
      from: ["returned"],
      flaw: attempt.flaw ?? "order_not_made",
    })
    await finishReturn(container, again ?? attempt)
  }
}

const followNoMoney = async (
  container: MedusaContainer,
  attempt: Attempt,
  transaction: Transaction | undefined
): Promise<void> => {
  const ended = transaction?.status === "Declined" || transaction?.status === "Cancelled"
  switch (attempt.state) {
    case "accepted":
    case "lapsed":
      return ended || isAbandoned(container, attempt)
        ? failAttempt(container, attempt, transaction?.reasonCode ?? null)
        : lapseAttempt(container, attempt)
    case "paid":
      return ended ? moneyGone(container, attempt) : missing(container, attempt)
    case "returning":
      return finishReturn(container, attempt)
    case "captured":
      return missing(container, attempt)
    default:
      return
  }
}

const isAbandoned = (container: MedusaContainer, attempt: Attempt): boolean => {
  const now = cardService(container).clock() ?? new Date()
  return now.getTime() - attempt.created_at.getTime() > ABANDONED_MS
}

/** The service does not know of money that the ledger has. */
const missing = (container: MedusaContainer, { transaction_id }: Attempt): Promise<void> =>
  raiseAlert(container, {
    kind: "not_at_service",
    transaction_id,
    subject: transaction_id,
    message: "The service has no money for a payment that the ledger has as paid",
  })
