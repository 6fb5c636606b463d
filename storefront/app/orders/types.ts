import type { ReceivingMethod } from "~/api/types"
import type { Costs } from "~/cart/types"

export type OrderStatus =
  "awaitingPayment" | "accepted" | "prepared" | "ready" | "shipped" | "received" | "canceled"

/** What has gone back to the buyer of what they paid. */
export type Returned = "all" | "part"

export interface Tracking {
  number: string
  /** the courier's page for this parcel, when there is one */
  url: string | null
}

/** One row of the history (G13). */
export interface OrderRow {
  id: string
  /** the number people use */
  number: number
  /** milliseconds since the epoch */
  placedAt: number
  /** names of the coins, in the page's language */
  goods: string[]
  status: OrderStatus
  /** null when nothing has gone back */
  returned: Returned | null
  tracking: Tracking[]
  total: number
}

export interface OrderItem {
  id: string
  title: string
  handle: string
  picture: string | null
  quantity: number
  unitPrice: number
  sum: number
}

/** An order in full (G16). */
export interface Order extends OrderRow {
  items: OrderItem[]
  costs: Costs
  method: ReceivingMethod | null
  /** what the chosen way was called when the order was placed */
  methodName: string
  branch: { code: string; name: string; city: string; address: string | null } | null
  recipient: string
  phone: string
  email: string
  /** lines of the delivery address, empty when there is none */
  address: { province: string; lines: string[] }
}
