import type { CancelPaymentOutput } from "@medusajs/framework/types"
import { changeAttempt } from "../../attempts/change"
import type { Transaction } from "../../client"
import { refusal } from "../../errors"
import { askService } from "../../payments/ask"
import { voidMoney } from "../../payments/give-back"
import { cardService, type Scope } from "../../service"
import { withTransaction, type Data } from "./transaction-data"

/**
 * Gives back what is held. Refunding what was taken is not done here: core would refund it once more.
 *
 * @throws payment_captured_already, payment_service_silent
 */
export const cancel = async (
  scope: Scope,
  transactionId: string,
  data: Data
): Promise<CancelPaymentOutput> => {
  const service = cardService(scope)
  let transaction: Transaction | undefined = await askService(service, transactionId)
  if (transaction?.status === "Authorized") {
    await voidMoney(scope, service, transaction)
    transaction = await askService(service, transactionId)
  }
  if (transaction?.status === "Completed") {
    throw refusal("payment_captured_already")
  }
  if (transaction?.status === "Authorized" || transaction?.status === "AwaitingAuthentication") {
    throw refusal("payment_service_silent")
  }
  await changeAttempt(scope, transactionId, { to: "returned", from: ["paid"] })
  return { data: transaction ? withTransaction(data, transaction) : data }
}
