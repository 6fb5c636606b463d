import type { ReceivingMethod } from "../../modules/coin/types"

/** Letters about orders and their payments; each is sent once for its subject. */
export const ORDER_TEMPLATES = [
  "order-placed",
  "order-canceled",
  "payment-received",
  "payment-returned",
  "attempts-exhausted",
  "refund-made",
  "shipped",
  "ready-for-pickup",
  "handed-over",
] as const

export type OrderTemplate = (typeof ORDER_TEMPLATES)[number]

/**
 * What a buyer does next to collect an order: choose a time, come at the one that was chosen, or just come, since the branch
 * gives no times.
 */
export type PickupStep =
  { step: "choose" | "come" } | { step: "booked"; slot: { starts_at: Date; ends_at: Date } }

/** An order as letters tell of it, names in the reader's language. Sums are in major units. */
export type OrderView = {
  id: string
  number: number
  placedAt: Date
  currency: string
  items: { name: string; quantity: number; sum: number }[]
  delivery: number
  total: number
  method: ReceivingMethod | null
  branch: { name: string; place: string } | null
  /** Null when there is nothing to collect at a branch, or not yet. */
  pickup: PickupStep | null
}

/** Money as letters tell of it: of a card nothing but its kind and last four digits. */
export type PaymentView = {
  amount: string
  currency: string
  card: string | null
  transaction: string
  authCode?: string | null
  rrn?: string | null
  paidAt?: Date
}

export type ParcelView = { number: string; url: string | null }

/** All that a letter may be about. What a template does not tell of is left out. */
export type OrderLetterData = {
  order?: OrderView
  payment?: PaymentView
  /** The goods were gone when the money came, or their time was over. */
  late?: boolean
  parcels?: ParcelView[]
}
