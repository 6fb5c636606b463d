import type { Notification } from "../notifications"
import type { CloudPaymentsOptions } from "../options"
import type { CheckFacts } from "./facts"

/** What a Check may be answered. */
export const ANSWERS = {
  PAY: 0,
  WRONG_INVOICE: 10,
  WRONG_ACCOUNT: 11,
  WRONG_AMOUNT: 12,
  NOT_ACCEPTED: 13,
  OVERDUE: 20,
} as const

type Rules = Pick<CloudPaymentsOptions, "testMode" | "currency">

const isForeign = (check: Notification, rules: Rules): boolean =>
  check.testMode !== rules.testMode ||
  (check.operationType !== null && check.operationType !== "Payment") ||
  check.subscriptionId !== null

const costs = (check: Notification, amount: string | null, currency: string): boolean =>
  check.amount === amount &&
  check.currency === currency &&
  (check.paymentAmount ?? check.amount) === amount &&
  (check.paymentCurrency ?? check.currency) === currency

/**
 * Judges a Check by everything but the goods and the number of tries, in the order in which the reasons are told.
 *
 * @param check what the service asks
 * @param facts what is known here, read under the lock of the cart
 * @returns 0 when nothing speaks against it
 */
export const judge = (check: Notification, facts: CheckFacts, rules: Rules): number => {
  if (isForeign(check, rules)) {
    return ANSWERS.NOT_ACCEPTED
  }
  if (!facts.session) {
    return ANSWERS.WRONG_INVOICE
  }
  if (facts.account_id !== null && check.accountId !== facts.account_id) {
    return ANSWERS.WRONG_ACCOUNT
  }
  if (!costs(check, facts.amount, rules.currency) || facts.amount !== facts.due) {
    return ANSWERS.WRONG_AMOUNT
  }
  return facts.completed || facts.busy ? ANSWERS.NOT_ACCEPTED : ANSWERS.PAY
}
