import type { PaymentSessionStatus } from "@medusajs/framework/types"
import type { Transaction, TransactionStatus } from "../../client"

/** Data of a session or payment, as core keeps it. */
export type Data = Record<string, unknown> | undefined

/** A text in the data; null when there is none. */
export const textIn = (data: Data, key: string): string | null => {
  const value = data?.[key]
  return typeof value === "string" && value !== "" ? value : null
}

/** Core replaces the data by what a provider returns, so all of it is returned, with what is new. */
export const withTransaction = (data: Data, transaction: Transaction): Record<string, unknown> => ({
  ...data,
  transaction_id: transaction.transactionId,
  card_type: transaction.cardType,
  card_last_four: transaction.cardLastFour,
  service_status: transaction.status,
})

/** Whoever was refused may try again with the same session: it stays pending. */
const STATUSES: Record<TransactionStatus, PaymentSessionStatus> = {
  AwaitingAuthentication: "pending",
  Authorized: "authorized",
  Completed: "captured",
  Cancelled: "canceled",
  Declined: "pending",
}

/** The service's status in core's words. */
export const statusOf = (transaction: Transaction | undefined): PaymentSessionStatus =>
  transaction ? STATUSES[transaction.status] : "pending"
