import type { Outcome } from "../client"
import type { Operation } from "../modules/cloudpayments/types"
import { closeOperation } from "../operations/store"
import type { Scope } from "../service"

type Sent = Outcome<{ refundTransactionId?: string | null }>

/** How a request that moves money ended. */
export type Carried = { state: "done" | "refused" | "unknown"; message?: string }

/**
 * Sends a request of the ledger and notes what became of it. One without an answer is repeated once: under the same
 * request id the service carries it out once at most.
 *
 * @param send sends it under the operation's request id
 */
export const carryOut = async (
  container: Scope,
  operation: Operation,
  send: () => Promise<Sent>
): Promise<Carried> => {
  const first = await send()
  const outcome = first.kind === "unknown" ? await send() : first
  const carried = read(outcome)
  await closeOperation(container, operation.id, {
    state: carried.state,
    message: carried.message,
    service_transaction_id:
      outcome.kind === "done" ? (outcome.refundTransactionId ?? null) : undefined,
  })
  return carried
}

const read = (outcome: Sent): Carried => {
  switch (outcome.kind) {
    case "done":
      return { state: "done" }
    case "refused":
      return { state: "refused", message: outcome.message }
    case "declined":
      return { state: "refused", message: `Declined with ${outcome.transaction.reasonCode ?? 0}` }
    case "busy":
      return { state: "refused", message: "Too many requests were in flight" }
    case "unknown":
      return { state: "unknown", message: `No answer: ${outcome.cause}` }
  }
}
