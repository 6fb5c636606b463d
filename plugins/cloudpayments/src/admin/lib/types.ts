import type {
  AlertKind,
  AttemptState,
  Flaw,
  OperationKind,
  OperationState,
} from "../../modules/cloudpayments/types"
import type { NotificationType } from "../../notifications"

/** One try to pay by card as the Admin API gives it; moments are texts, amounts exact. */
export type CardPayment = {
  id: string
  transaction_id: string
  cart_id: string | null
  account_id: string | null
  amount: string
  currency: string
  state: AttemptState
  answer: number
  reason_code: number | null
  card_type: string | null
  card_last_four: string | null
  rrn: string | null
  auth_code: string | null
  test_mode: boolean
  /** Why the money goes back, if it does. */
  flaw: Flaw | null
  /** Sum of the refunds that were made. */
  refunded: string
  order_id: string | null
  /** Number of the order as people know it. */
  display_id: number | null
  in_flight_until: string | null
  asked_at: string | null
  paid_at: string | null
  ended_at: string | null
  created_at: string
}

/** Something asked of the service that moves money, or seen there. */
export type LedgerEntry = {
  id: string
  kind: OperationKind
  amount: string
  state: OperationState
  origin: "ours" | "cabinet"
  message: string | null
  asked_at: string
  ended_at: string | null
}

/** That a notification came, and how often. */
export type ReceivedNotification = {
  type: NotificationType
  received: number
  received_at: string
}

/** Something for staff to look at. */
export type PaymentAlert = {
  id: string
  kind: AlertKind
  transaction_id: string | null
  resolved_at: string | null
  note: string | null
  created_at: string
}

/** A try with all that belongs to it. */
export type CardPaymentDetails = CardPayment & {
  operations: LedgerEntry[]
  notifications: ReceivedNotification[]
  alerts: PaymentAlert[]
}

/** A try of an order, with its ledger. */
export type OrderPaymentEntry = CardPayment & { operations: LedgerEntry[] }

export type Page = { count: number; limit: number; offset: number }
export type CardPaymentList = Page & { card_payments: CardPayment[] }
export type AlertList = Page & { alerts: PaymentAlert[] }
