import type { Language } from "~/i18n/languages"
import { reasonText, type ReasonText } from "./reason-text.server"
import type { ApiCardPayment, PaymentNews, PaymentState } from "./types"

/** Where the payment stands, as pages show it. */
export interface Payment {
  state: PaymentState
  triesLeft: number
  tries: number
  /** why the last try was refused, and what to do next */
  reason: ReasonText | null
  /** milliseconds since the epoch; until then an attempt may still come to its end */
  until: number | null
  version: string
}

/** What an open page is told when it asks again. */
export function newsOf(payment: ApiCardPayment): PaymentNews {
  const { state, attempts_left, order_id, transaction_id } = payment
  return { state, version: [state, attempts_left, order_id, transaction_id].join() }
}

/** The payment in the page's language. */
export function presentPayment(language: Language, payment: ApiCardPayment): Payment {
  const { attempts_left, max_attempts, reason, in_flight_until } = payment
  return {
    ...newsOf(payment),
    state: payment.state,
    triesLeft: attempts_left,
    tries: max_attempts,
    reason: reason && reasonText(language, reason),
    until: in_flight_until ? Date.parse(in_flight_until) : null,
  }
}
