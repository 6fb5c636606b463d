import type { CardTrace } from "./bank/card"

/** States of an operation with the codes that the API gives them. */
export const STATUS_CODES = {
  AwaitingAuthentication: 1,
  Authorized: 2,
  Completed: 3,
  Cancelled: 4,
  Declined: 5,
} as const

export type Status = keyof typeof STATUS_CODES

/** What a shop asks to be paid, by whom and how. */
export interface Terms {
  /** In hundredths. */
  amount: number
  currency: string
  /** At once, or held first and confirmed later. */
  schema: "Single" | "Dual"
  invoiceId: string | null
  accountId: string | null
  email: string | null
  description: string | null
  culture: string | null
  /** JSON text of the shop's own data. */
  data: string | null
  /** The holder of the card. */
  name: string | null
  ip: string
}

/** A payment, or a refund of one. */
export interface Operation {
  id: string
  kind: "payment" | "refund"
  terms: Terms
  /** In hundredths; less than was authorised when less was confirmed. */
  amount: number
  card: CardTrace
  status: Status
  reasonCode: number
  createdAt: number
  authorizedAt: number | null
  confirmedAt: number | null
  authCode: string | null
  rrn: string | null
  token: string | null
  /** Of a refund: the payment. */
  original: string | null
  /** Of a payment that a second bank took: the one that the first bank refused. */
  fallbackOf: string | null
  /** Sum of the refunds, in hundredths. */
  refunded: number
}
