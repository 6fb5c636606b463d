import type { ApiCardPayment, PaymentState, ReasonGroup } from "~/payment/types"

const NOTHING: ApiCardPayment = {
  state: "ready",
  attempts_left: 3,
  max_attempts: 3,
  order_id: null,
  reason: null,
  in_flight_until: null,
  transaction_id: null,
}

/** Card payments of the fake shop. Tests say what the bank does. */
export class FakePayments {
  readonly #payments = new Map<string, ApiCardPayment>()
  /** the region takes cards */
  card = false
  /** it takes the payment that moves no money */
  free = true
  /** addresses of the provider's own page that were asked for */
  readonly orderPages: { cartId: string; body: unknown }[] = []
  refunds: { amount: number; at: string }[] = []
  orderPageUrl = "https://orders.example/d/1"

  of(cartId: string): ApiCardPayment {
    return this.#payments.get(cartId) ?? NOTHING
  }

  inFlight(cartId: string): boolean {
    return this.of(cartId).state === "checking"
  }

  /** An attempt was accepted: the buyer is at the bank. */
  begin(cartId: string): void {
    const { attempts_left } = this.of(cartId)
    const in_flight_until = "2026-11-22T08:15:00.000Z"
    const left = attempts_left - 1
    this.#set(cartId, { state: "checking", attempts_left: left, in_flight_until, reason: null })
  }

  /** The bank refuses the attempt. */
  fail(cartId: string, code: number, group: ReasonGroup): void {
    if (!this.inFlight(cartId)) this.begin(cartId)
    const blocked = this.of(cartId).attempts_left === 0
    const reason = { code, group, retry: !blocked }
    this.#set(cartId, { state: blocked ? "blocked" : "failed", reason, in_flight_until: null })
  }

  /** The money is there. */
  pay(cartId: string, orderId: string | null): void {
    this.#set(cartId, { state: "paid", order_id: orderId, transaction_id: "3503689911" })
  }

  become(cartId: string, state: PaymentState): void {
    this.#set(cartId, { state })
  }

  #set(cartId: string, change: Partial<ApiCardPayment>): void {
    this.#payments.set(cartId, { ...this.of(cartId), ...change })
  }
}
