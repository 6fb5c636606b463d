import type { AuthorizePaymentOutput } from "@medusajs/framework/types"
import { attemptOfSession } from "../../attempts/find"
import { askService } from "../../payments/ask"
import { cardService, type Scope } from "../../service"
import { statusOf, withTransaction, type Data } from "./transaction-data"

/**
 * Whether a session is paid: by an attempt that the ledger has as paid, and that the service still has. Anything else is
 * pending, which leaves the session usable.
 *
 * @throws payment_service_silent
 */
export const authorise = async (
  scope: Scope,
  sessionId: string,
  data: Data
): Promise<AuthorizePaymentOutput> => {
  const attempt = await attemptOfSession(scope, sessionId)
  if (attempt?.state !== "paid" && attempt?.state !== "captured") {
    return { status: "pending", data }
  }
  const transaction = await askService(cardService(scope), attempt.transaction_id)
  const agrees = transaction?.invoiceId === sessionId && transaction.amount === attempt.amount
  const status = statusOf(transaction)
  return transaction && agrees && (status === "authorized" || status === "captured")
    ? { status, data: withTransaction(data, transaction) }
    : { status: "pending", data }
}
