/**
 * `live` counts in the counter; `expired` ran out; `released` was given back; `consumed` became an order;
 * `returned` became an order that was cancelled.
 */
export const HOLD_STATUSES = ["live", "expired", "released", "consumed", "returned"] as const

export type HoldStatus = (typeof HOLD_STATUSES)[number]

/** What a line of a cart needs of one inventory item at one location. */
export type HoldPart = {
  line_item_id: string
  product_id: string | null
  variant_id: string
  inventory_item_id: string
  location_id: string
  /** Units of the variant in the line. */
  units: number
  /** Units of the inventory item for all of them. */
  quantity: number
  /** One part of each line is. */
  counts: boolean
  /** Whether to hold it now; otherwise it is only kept in step where it is held already. */
  claim: boolean
}

/** Whose holds they are. */
export type Holder = { cart_id: string; customer_id: string | null; person: string | null }

/** A hold by its id, with the cart it is in. */
export type HoldKey = { id: string; cart_id: string }

/** Why a claim was refused, and which line it concerns. */
export type HoldRefusal = {
  code:
    | "units_held"
    | "insufficient_inventory"
    | "hold_cooling_down"
    | "limit_per_order"
    | "limit_per_person"
    | "limit_needs_account"
  line_item_id: string | null
}

/** What a change of a cart's holds did; nothing but `expired` when it was refused. */
export type HoldChange = {
  refused: HoldRefusal | null
  placed: HoldKey[]
  changed: HoldKey[]
  released: HoldKey[]
  /** Holds that had ended and were found on the way; of any cart. */
  expired: HoldKey[]
}

/** A line of a cart that must be held. */
export type HeldLine = { line_item_id: string; units: number }

/** A hold that is kept longer, and until when it was kept before. */
export type Kept = HoldKey & { kept_until: string | null }

/** A hold that was ended, and what it was before. */
export type Ended = HoldKey & { status: HoldStatus; ended_at: string | null }

/** What became a purchase, and since when its completion was noted; null when it was not. */
export type Consumed = { consumed: Ended[]; started_at: string | null }
