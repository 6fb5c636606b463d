/** A statement that must always be true of stock. */
export type InvariantName =
  /** Units held and reserved never exceed units in stock. */
  | "held_and_reserved_within_stock"
  /** A counter is the sum of the live holds of its item and location. */
  | "counter_equals_live_holds"
  /** Core's reserved quantity is the sum of its reservations. */
  | "reserved_equals_reservations"

/** An item at a location where a statement is not true. */
export type Violation = {
  invariant: InvariantName
  inventory_item_id: string
  location_id: string
  /** What there is. */
  actual: number
  /** What there should be; for the first statement, what there may be at most. */
  expected: number
}

/** A violation that was set right. */
export type Repair = Violation & { repaired: true }

/** A violation with the names of its item and place. */
export type Named<T extends Violation> = T & {
  item: { title: string | null; sku: string | null } | null
  product_id: string | null
  location: { id: string; name: string } | null
}
