import type { CheckFacts } from "../checks/facts"
import type { Transaction } from "../client"
import type { Attempt, Flaw } from "../modules/cloudpayments/types"
import type { CloudPaymentsOptions } from "../options"

/** What is known when the service says that money is there. */
export type Arrival = {
  transaction: Transaction
  /** Written at the Check; undefined when there was none. */
  attempt: Attempt | undefined
  facts: CheckFacts
  /** Another attempt has paid this cart. */
  paidByAnother: boolean
}

const differs = (transaction: Transaction, amount: string | null, currency: string): boolean =>
  transaction.amount !== amount ||
  transaction.currency !== currency ||
  (transaction.paymentAmount ?? transaction.amount) !== amount ||
  (transaction.paymentCurrency ?? transaction.currency) !== currency

/**
 * Why money that has arrived must go back.
 *
 * @returns null when it pays for the cart as it stands
 */
export const flawOf = (
  { transaction, attempt, facts, paidByAnother }: Arrival,
  rules: Pick<CloudPaymentsOptions, "testMode" | "currency">
): Flaw | null => {
  if (transaction.testMode !== rules.testMode) {
    return "wrong_mode"
  }
  if (!attempt && !facts.session) {
    return "unknown_session"
  }
  if (attempt?.state === "refused" || (attempt && transaction.invoiceId !== attempt.session_id)) {
    return "unknown_session"
  }
  if (differs(transaction, attempt?.amount ?? facts.amount, rules.currency)) {
    return "amount_differs"
  }
  if (paidByAnother || facts.completed) {
    return "second_payment"
  }
  if (!facts.session) {
    return "session_gone"
  }
  return facts.amount === facts.due ? null : "amount_differs"
}
