import type { Transaction } from "../client"
import { refusal } from "../errors"
import type { CloudPaymentsModuleService } from "../modules/cloudpayments"

/** The service's clock and ours may differ. */
const LEEWAY_MS = 3_600_000

/**
 * The refunds of a payment that the service knows of.
 *
 * @param since when the first of them may have been made
 * @throws payment_service_silent
 */
export const refundsAtService = async (
  service: CloudPaymentsModuleService,
  transactionId: string,
  since: Date
): Promise<Transaction[]> => {
  const from = new Date(since.getTime() - LEEWAY_MS)
  const to = new Date((service.clock() ?? new Date()).getTime() + LEEWAY_MS)
  const answer = await service.api.list({ from, to })
  if (answer.kind !== "done") {
    throw refusal("payment_service_silent")
  }
  return answer.transactions.filter(
    (one) => one.type === "refund" && one.originalTransactionId === transactionId
  )
}
