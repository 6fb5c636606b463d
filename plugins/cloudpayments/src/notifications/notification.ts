import { readMoment } from "../client/dates"
import { exactAmount } from "../money"
import type { Fields } from "./parse"
import type { PaymentNotificationType } from "./types"

/** What a notification says about one operation. Null is what it does not say. */
export interface Notification {
  type: PaymentNotificationType
  /** Of the operation: for a refund that of the refund, not of the payment. */
  transactionId: string
  /** Of a refund: the payment. */
  paymentTransactionId: string | null
  /** Exact, with two digits. */
  amount: string
  currency: string | null
  paymentAmount: string | null
  paymentCurrency: string | null
  invoiceId: string | null
  accountId: string | null
  subscriptionId: string | null
  operationType: string | null
  testMode: boolean | null
  /** In a Check it is what is expected, not what has happened. */
  status: string | null
  reasonCode: number | null
  reason: string | null
  cardType: string | null
  cardLastFour: string | null
  rrn: string | null
  authCode: string | null
  /** The refused operation that a second bank took over. */
  fallbackTransactionId: string | null
  at: Date | null
}

/** A notification, or the names of the fields that are missing, repeated or unreadable. */
export type ReadNotification =
  | { ok: true; notification: Notification }
  | { ok: false; problems: readonly string[]; transactionId: string | null }

/** Fields that decide over money: a second value beside the first is somebody's trick. */
const CRITICAL = [
  "TransactionId",
  "PaymentTransactionId",
  "Amount",
  "Currency",
  "PaymentAmount",
  "PaymentCurrency",
  "InvoiceId",
  "AccountId",
  "SubscriptionId",
  "OperationType",
  "TestMode",
  "Status",
  "ReasonCode",
] as const

const ID = /^\d{1,20}$/
const FLAGS = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
])

/**
 * Reads what a notification says. Unknown fields are ignored, card fields never required.
 *
 * @param type from the address that it came to
 */
export const readNotification = (
  type: PaymentNotificationType,
  { values, repeated }: Fields
): ReadNotification => {
  const problems = new Set<string>(CRITICAL.filter((name) => repeated.includes(name)))
  const text = (name: string): string | null => values.get(name) ?? null
  /** A value that is there has to be readable. */
  const read = <Value>(name: string, reader: (text: string) => Value | undefined): Value | null => {
    const value = values.get(name)
    const result = value === undefined ? undefined : reader(value)
    if (value !== undefined && result === undefined) {
      problems.add(name)
    }
    return result ?? null
  }
  const id = (value: string) => (ID.test(value) ? value : undefined)

  const transactionId = read("TransactionId", id)
  const paymentTransactionId = read("PaymentTransactionId", id)
  const amount = read("Amount", exactAmount)
  const rest = {
    currency: text("Currency"),
    paymentAmount: read("PaymentAmount", exactAmount),
    paymentCurrency: text("PaymentCurrency"),
    invoiceId: text("InvoiceId"),
    accountId: text("AccountId"),
    subscriptionId: text("SubscriptionId"),
    operationType: text("OperationType"),
    testMode: read("TestMode", (value) => FLAGS.get(value.toLowerCase())),
    status: text("Status"),
    reasonCode: read("ReasonCode", (value) =>
      /^\d{1,5}$/.test(value) ? Number(value) : undefined
    ),
    reason: text("Reason"),
    cardType: text("CardType"),
    cardLastFour: lastFour(text("CardLastFour")),
    rrn: text("Rrn"),
    authCode: text("AuthCode"),
    fallbackTransactionId: text("FallBackScenarioDeclinedTransactionId"),
    at: readMoment(values.get("DateTime") ?? "") ?? null,
  }
  const required = { TransactionId: transactionId, Amount: amount }
  for (const [name, value] of Object.entries(required)) {
    if (value === null) {
      problems.add(name)
    }
  }
  if (type === "refund" && paymentTransactionId === null) {
    problems.add("PaymentTransactionId")
  }
  if (problems.size > 0 || transactionId === null || amount === null) {
    return { ok: false, problems: [...problems], transactionId }
  }
  return {
    ok: true,
    notification: { type, transactionId, paymentTransactionId, amount, ...rest },
  }
}

/** Never more than four digits are kept, whatever the field carries. */
const lastFour = (value: string | null): string | null =>
  value !== null && /^\d{4}$/.test(value) ? value : null
