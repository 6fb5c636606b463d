import type { Transaction } from "../client"
import type { CloudPaymentsModuleService } from "../modules/cloudpayments"
import { refusal } from "../errors"

/**
 * What the service says of an operation now.
 *
 * @returns undefined when it knows none with this number
 * @throws payment_service_silent when it did not answer
 */
export const askService = async (
  service: CloudPaymentsModuleService,
  transactionId: string
): Promise<Transaction | undefined> => {
  const answer = await service.api.get(transactionId)
  if (answer.kind === "done" || answer.kind === "declined") {
    return answer.transaction
  }
  if (answer.kind === "refused" && answer.notFound) {
    return undefined
  }
  throw refusal("payment_service_silent")
}
