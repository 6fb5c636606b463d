import type { NotificationType } from "../../notifications"

/**
 * Where a try to pay has come to. `refused` at the Check; `accepted`: in flight, the money may still come;
 * `lapsed`: its time is over and the service has not told its end; `failed`; `paid`: the service has the money,
 * the order is being made; `captured`: order and money are there; `returning`: the money has to go back;
 * `returned`: it has.
 */
export const ATTEMPT_STATES = [
  "refused",
  "accepted",
  "lapsed",
  "failed",
  "paid",
  "captured",
  "returning",
  "returned",
] as const

export type AttemptState = (typeof ATTEMPT_STATES)[number]

/** Why money goes back, and why somebody should look. */
export const FLAWS = [
  "amount_differs",
  "wrong_mode",
  "unknown_session",
  "session_gone",
  "second_payment",
  "goods_gone",
  "order_not_made",
  "voided_elsewhere",
] as const

export type Flaw = (typeof FLAWS)[number]

/** What is wrong and cannot be put right without a person, or was put right and should be known. */
export const ALERT_KINDS = [
  ...FLAWS,
  "payment_without_check",
  "order_without_money",
  "capture_failed",
  "return_failed",
  "authorised_too_long",
  "refund_from_cabinet",
  "refund_not_recorded",
  "unknown_operation",
  "not_in_ledger",
  "not_at_service",
  "subscription",
] as const

export type AlertKind = (typeof ALERT_KINDS)[number]

/** One try to pay a cart by card. Amounts everywhere are exact texts in major units with two digits. */
export type Attempt = {
  id: string
  transaction_id: string
  session_id: string | null
  cart_id: string | null
  account_id: string | null
  amount: string
  currency: string
  state: AttemptState
  /** What the Check was answered. */
  answer: number
  reason_code: number | null
  card_type: string | null
  card_last_four: string | null
  rrn: string | null
  auth_code: string | null
  test_mode: boolean
  order_id: string | null
  flaw: Flaw | null
  tries: number
  in_flight_until: Date | null
  asked_at: Date | null
  paid_at: Date | null
  ended_at: Date | null
  created_at: Date
}

/** A notification as it is kept: nothing of the payer but what the ledger needs. */
export type StoredNotification = {
  id: string
  type: NotificationType
  transaction_id: string
  /** Of a refund: the payment that it belongs to. */
  payment_transaction_id: string | null
  fields: Record<string, string>
  tries: number
}

export const OPERATION_KINDS = ["confirm", "void", "refund"] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

export const OPERATION_STATES = ["asked", "done", "refused", "unknown"] as const
export type OperationState = (typeof OPERATION_STATES)[number]

/** Something asked of the service that moves money, or seen there. */
export type Operation = {
  id: string
  transaction_id: string
  kind: OperationKind
  /** Header that lets the service tell a repetition; null for one from the cabinet. */
  request_id: string | null
  amount: string
  state: OperationState
  origin: "ours" | "cabinet"
  /** Number of the refund at the service. */
  service_transaction_id: string | null
  /** Refund of core's that it belongs to. */
  refund_id: string | null
  message: string | null
  asked_at: Date
  ended_at: Date | null
}

export type Alert = {
  id: string
  kind: AlertKind
  transaction_id: string | null
  subject: string
  message: string
  resolved_at: Date | null
  resolved_by: string | null
  note: string | null
  created_at: Date
}
