/** Events of holds; each carries `{ id, cart_id }` of one hold. */
export const HoldEvents = {
  PLACED: "hold.placed",
  /** Its quantity changed, or it was kept or renewed. */
  EXTENDED: "hold.extended",
  EXPIRED: "hold.expired",
  RELEASED: "hold.released",
  CONSUMED: "hold.consumed",
} as const
