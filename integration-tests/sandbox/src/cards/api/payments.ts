import { cancel, confirm, Forbidden, refund } from "../bank/back-office"
import type { Merchant } from "../merchants"
import type { Operation } from "../operation"
import { DONE, found, NOT_FOUND, operationAnswer, refused, type Envelope } from "./envelope"
import type { ApiRequest } from "./request"
import type { Handler } from "./transport"

/** Addresses that change or tell a payment. */
export const PAYMENTS: Record<string, Handler> = {
  "/payments/confirm": (request, { terminal }) =>
    withSum(request, (id, amount) => {
      confirm(terminal, id, amount)
      return DONE
    }),
  "/payments/void": (request, { terminal }) =>
    withId(request, (id) => {
      cancel(terminal, id)
      return DONE
    }),
  "/payments/refund": (request, { terminal }) =>
    withSum(request, (id, amount) =>
      found({ TransactionId: BigInt(refund(terminal, id, amount).id) })
    ),
  "/payments/get": (request, { terminal }) =>
    withId(request, (id) => {
      const operation = terminal.ledger.find(id)
      return operation ? operationAnswer(operation, terminal) : NOT_FOUND
    }),
  "/payments/find": (request, merchant) =>
    lastOf(request, merchant, ({ kind }) => kind === "payment"),
  "/v2/payments/find": (request, merchant) => lastOf(request, merchant, () => true),
}

/** The last operation of an invoice: one that was declined hides one that was paid. */
function lastOf(
  request: ApiRequest,
  { terminal }: Merchant,
  counts: (operation: Operation) => boolean
): Envelope {
  const invoice = request.text("InvoiceId")
  if (invoice === null) {
    return refused("InvoiceId is required")
  }
  const last = terminal.ledger
    .all()
    .findLast((operation) => operation.terms.invoiceId === invoice && counts(operation))
  return last ? operationAnswer(last, terminal) : NOT_FOUND
}

function withId(request: ApiRequest, act: (id: string) => Envelope): Envelope {
  const id = request.text("TransactionId")
  if (id === null || !/^\d{1,19}$/.test(id)) {
    return refused("TransactionId is required")
  }
  try {
    return act(id)
  } catch (error) {
    if (error instanceof Forbidden) {
      return refused(error.message)
    }
    throw error
  }
}

function withSum(request: ApiRequest, act: (id: string, amount: number) => Envelope): Envelope {
  return withId(request, (id) => {
    const amount = request.sum("Amount")
    return amount === undefined ? refused("Invalid Amount value") : act(id, amount)
  })
}
