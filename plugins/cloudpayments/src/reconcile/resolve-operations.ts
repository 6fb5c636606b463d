import type { MedusaContainer } from "@medusajs/framework/types"
import { findAttempt } from "../attempts/find"
import type { Operation } from "../modules/cloudpayments/types"
import { closeOperation, openOperations, operationsOf } from "../operations/store"
import { askService } from "../payments/ask"
import { refundsAtService } from "../payments/refunds-at-service"
import { noteRefundSeenAtService } from "../refunds/seen"
import { cardService } from "../service"

/** The service may take five minutes for a request; what it has not done after twice that it will not do. */
const SETTLED_MS = 10 * 60_000

/** Finds out what became of requests without an answer, by asking, never by assuming. */
export const resolveOperations = async (container: MedusaContainer): Promise<void> => {
  for (const operation of await openOperations(container)) {
    await (operation.kind === "refund"
      ? resolveRefund(container, operation)
      : resolveByStatus(container, operation))
  }
}

const resolveByStatus = async (container: MedusaContainer, operation: Operation): Promise<void> => {
  const transaction = await askService(cardService(container), operation.transaction_id)
  const done = operation.kind === "confirm" ? "Completed" : "Cancelled"
  if (transaction?.status === done) {
    await closeOperation(container, operation.id, { state: "done" })
  } else if (isSettled(container, operation)) {
    await closeOperation(container, operation.id, { state: "refused", message: "Was not done" })
  }
}

const resolveRefund = async (container: MedusaContainer, operation: Operation): Promise<void> => {
  const id = operation.transaction_id
  const attempt = await findAttempt(container, id)
  const since = attempt?.created_at ?? operation.asked_at
  for (const refund of await refundsAtService(cardService(container), id, since)) {
    await noteRefundSeenAtService(container, id, refund)
  }
  const now = (await operationsOf(container, id)).find((one) => one.id === operation.id)
  const open = now?.state === "asked" || now?.state === "unknown"
  if (open && isSettled(container, operation)) {
    await closeOperation(container, operation.id, { state: "refused", message: "Was not done" })
  }
}

const isSettled = (container: MedusaContainer, { asked_at }: Operation): boolean => {
  const now = cardService(container).clock() ?? new Date()
  return now.getTime() - asked_at.getTime() > SETTLED_MS
}
