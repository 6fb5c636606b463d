import type { Named, Repair, Violation } from "../../holding/invariants/types"
import type { HoldStatus } from "../../modules/holds/types"

/** A hold as the Admin API gives it; moments are texts. */
export type Hold = {
  id: string
  cart_id: string
  status: HoldStatus
  units: number
  expires_at: string
  kept_until: string | null
  ends_at: string
  ended_at: string | null
  product: { id: string; title: string; thumbnail: string | null } | null
  location: { id: string; name: string } | null
  customer: { id: string; email: string } | null
  order: { id: string; display_id: number } | null
}

export type HoldAnswer = {
  holds: Hold[]
  count: number
  limit: number
  offset: number
  server_time: string
}

/** One page of holds, and by how many milliseconds the server's clock is ahead of this computer's. */
export type HoldList = HoldAnswer & { ahead: number }

export type NamedViolation = Named<Violation>

/** What contradicts the invariants of stock; `repaired` after a repair. */
export type StockCheck = {
  violations: NamedViolation[]
  repaired?: Named<Repair>[]
  checked_at: string
}

/** Units of a product that buyers hold at one location. */
export type HeldUnits = {
  location: { id: string; name: string } | null
  units: number
  carts: number
}

/** Numbers of units and days; null for none. */
export type Limit = {
  per_order: number | null
  per_person: number | null
  period_days: number | null
}

/** The limit of a product, null when the one for all products holds, and that one. */
export type LimitAnswer = { purchase_limit: Limit | null; limit_of_all: Limit }
