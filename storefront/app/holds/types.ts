/** A position's hold as the Store API tells it; times are ISO instants. */
export interface ApiPosition {
  line_item_id: string
  product_id: string
  variant_id: string
  quantity: number
  state: HoldState
  expires_at: string | null
  kept_until: string | null
  renewals_left: number
  retry_at: string | null
  available: number
}

/** Holds of a cart as the Store API tells them. */
export interface ApiHolds {
  server_time: string
  starts: "method" | "cart"
  minutes: number
  positions: ApiPosition[]
}

export type HoldState = "none" | "held" | "expired"

/** A position's hold as pages show it; times in milliseconds since the epoch, by the server's clock. */
export interface Hold {
  state: HoldState
  /** end of the buyer's clock, or when it ended */
  expiresAt: number | null
  /** later end while the buyer is paying */
  keptUntil: number | null
  renewalsLeft: number
  /** before that this buyer may not take the coin again */
  retryAt: number | null
}

/** What the pages of a cart need to let its clocks run. */
export interface HoldsOfCart {
  serverTime: number
  /** length of a hold */
  minutes: number
  /** changes with lines, their quantities, what is left of their coins and where holds begin; else no new page is needed */
  version: string
}

/** What an open page of the cart hears of its holds. */
export interface HoldNews extends HoldsOfCart {
  /** by position */
  holds: Record<string, Hold>
}
