import type { Transaction } from "../client"
import { refusal } from "../errors"
import { openOperation } from "../operations/store"
import { cardService, type Scope } from "../service"
import { askService } from "./ask"
import { carryOut } from "./carry-out"

/**
 * Takes the money that is held, all of it. Taken already is as good.
 *
 * @throws capture_failed when it is not there to take, payment_service_silent when nobody knows
 */
export const takeMoney = async (container: Scope, transactionId: string): Promise<Transaction> => {
  const service = cardService(container)
  const before = await askService(service, transactionId)
  if (before?.status !== "Authorized") {
    return taken(before)
  }
  const request_id = `confirm:${transactionId}`
  const { amount } = before
  const operation = await openOperation(container, {
    transaction_id: transactionId,
    kind: "confirm",
    amount,
    request_id,
  })
  const { state, message } = await carryOut(container, operation, () =>
    service.api.confirm(transactionId, amount, request_id)
  )
  if (state === "done") {
    return { ...before, status: "Completed" }
  }
  return taken(await askService(service, transactionId), message)
}

const taken = (transaction: Transaction | undefined, message?: string): Transaction => {
  if (transaction?.status === "Completed") {
    return transaction
  }
  if (transaction?.status === "Authorized") {
    throw refusal("payment_service_silent")
  }
  throw refusal("capture_failed", message)
}
