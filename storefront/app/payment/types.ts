/** Why a card was refused, in groups that mean the same to the buyer. */
export type ReasonGroup =
  | "contact_bank"
  | "check_card"
  | "other_card"
  | "try_later"
  | "amount"
  | "forbidden_card"
  | "insufficient_funds"
  | "raise_limit"
  | "wrong_cvv"
  | "cannot_pay"
  | "overdue"
  | "not_accepted"

/**
 * Where the payment of a cart stands: nothing in flight, an attempt without an end, money there, refused with
 * tries left, refused for good, or money on its way back.
 */
export type PaymentState = "ready" | "checking" | "paid" | "failed" | "blocked" | "returned"

/** Payment of a cart as the Store API tells it. */
export interface ApiCardPayment {
  state: PaymentState
  attempts_left: number
  max_attempts: number
  /** as soon as the order exists */
  order_id: string | null
  reason: { code: number; group: ReasonGroup; retry: boolean } | null
  /** ISO instant until which an attempt may still come to its end */
  in_flight_until: string | null
  transaction_id: string | null
}

/** What an open page asks for again and again. */
export interface PaymentNews {
  state: PaymentState | "gone"
  /** changes with everything that the page shows; equal versions need no new page */
  version: string
}

/** What the payment window is opened with; all of it comes from the backend. */
export interface WindowOrder {
  /** address of its script */
  scriptUrl: string
  /** what the script defines, `tiptop.Widget` for instance */
  global: string
  /** as the window takes them */
  params: Record<string, unknown>
}
