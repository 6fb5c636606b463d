import type { Operation } from "../operation"
import type { Terminal } from "../terminal"

/** An operation that the rules forbid; the message is the API's. */
export class Forbidden extends Error {}

const YEAR_MS = 365 * 24 * 60 * 60_000

/**
 * Takes money that was held: all of it, or less and the rest is let go. The shop is told.
 * @param amount in hundredths
 * @throws Forbidden
 */
export function confirm(terminal: Terminal, id: string, amount: number): Operation {
  const payment = paymentOf(terminal, id)
  if (payment.status !== "Authorized") {
    throw new Forbidden(`Transaction in status ${payment.status} cannot be confirmed`)
  }
  if (amount > payment.amount) {
    throw new Forbidden("Amount is greater than authorized")
  }
  Object.assign(payment, {
    status: "Completed",
    amount,
    confirmedAt: terminal.clock.now(),
  } satisfies Partial<Operation>)
  void terminal.courier.tell("confirm", payment)
  return payment
}

/** Lets money go that was held. The shop is told. @throws Forbidden */
export function cancel(terminal: Terminal, id: string): Operation {
  const payment = paymentOf(terminal, id)
  if (payment.status !== "Authorized") {
    throw new Forbidden(`Transaction in status ${payment.status} cannot be voided`)
  }
  payment.status = "Cancelled"
  void terminal.courier.tell("cancel", payment)
  return payment
}

/**
 * Gives money back, all of it or a part; also several times. The shop is told.
 * @param amount in hundredths
 * @returns the operation of the refund
 * @throws Forbidden
 */
export function refund(terminal: Terminal, id: string, amount: number): Operation {
  const payment = paymentOf(terminal, id)
  const now = terminal.clock.now()
  if (payment.status !== "Completed") {
    throw new Forbidden(`Transaction in status ${payment.status} cannot be refunded`)
  }
  if (amount > payment.amount - payment.refunded) {
    throw new Forbidden("Refund amount is greater than the rest of the payment")
  }
  if (now - (payment.confirmedAt ?? now) > YEAR_MS) {
    throw new Forbidden("Transaction is older than one year")
  }
  const made = terminal.ledger.refund(payment, amount, now)
  void terminal.courier.tell("refund", made)
  return made
}

function paymentOf(terminal: Terminal, id: string): Operation {
  const found = terminal.ledger.find(id)
  if (found?.kind !== "payment") {
    throw new Forbidden("Not found")
  }
  return found
}
