import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../errors"
import type { HoldPart } from "../modules/holds/types"
import { loadCart, type CartFacts } from "./cart"
import { partsOf } from "./parts"
import { holdsService } from "./service"

/** What a line of a cart has, for the buyer; see docs/plugins/holds.md. */
export type HoldPosition = {
  line_item_id: string
  product_id: string | null
  variant_id: string | null
  quantity: number
  state: "none" | "held" | "expired"
  expires_at: Date | null
  kept_until: Date | null
  renewals_left: number
  /** Before it the buyer may not claim the line again; null where nobody waits, guests among them. */
  retry_at: Date | null
  /** Units of the variant that this line could have in all, its own included; null without managed stock. */
  available: number | null
}

export type CartHolds = {
  server_time: Date
  starts: "method" | "cart"
  minutes: number
  positions: HoldPosition[]
}

type NewestHold = {
  line_item_id: string
  status: string
  expires_at: Date
  kept_until: Date | null
  ends_at: Date
  ended_at: Date | null
  renewals: number
}

const NEWEST = `
  SELECT DISTINCT ON (line_item_id)
    line_item_id, status, expires_at, kept_until, ends_at, ended_at, renewals
  FROM hold WHERE cart_id = :cartId
  ORDER BY line_item_id, status = 'live' DESC, created_at DESC, counts DESC`

const FREE = `
  SELECT part.line_item_id, MIN(FLOOR(GREATEST(
      COALESCE(level.stocked_quantity - level.reserved_quantity, 0)
      - COALESCE(hold_units_held(part.inventory_item_id, part.location_id, :now), 0)
      + COALESCE(own.quantity, 0), 0
    ) / (part.quantity / part.units)))::integer AS units
  FROM jsonb_to_recordset(CAST(:parts AS jsonb)) part(
    line_item_id text, inventory_item_id text, location_id text, units integer, quantity integer
  )
  LEFT JOIN inventory_level level ON level.inventory_item_id = part.inventory_item_id
    AND level.location_id = part.location_id AND level.deleted_at IS NULL
  LEFT JOIN hold own ON own.cart_id = :cartId AND own.status = 'live' AND own.ends_at > :now
    AND own.line_item_id = part.line_item_id AND own.inventory_item_id = part.inventory_item_id
  GROUP BY part.line_item_id`

const freeUnits = async (
  container: MedusaContainer,
  cart: CartFacts,
  parts: HoldPart[],
  now: Date
): Promise<Map<string, number>> => {
  const rows = await holdsService(container).select<{ line_item_id: string; units: number }>(FREE, {
    cartId: cart.id,
    parts: JSON.stringify(parts),
    now,
  })
  return new Map(rows.map((row) => [row.line_item_id, row.units]))
}

const stateOf = (hold: NewestHold | undefined, now: Date): HoldPosition["state"] => {
  if (hold?.status === "live") {
    return hold.ends_at > now ? "held" : "expired"
  }
  return hold?.status === "expired" ? "expired" : "none"
}

/**
 * The holds of a cart as its buyer sees them.
 *
 * @throws cart_not_found
 */
export const cartHolds = async (container: MedusaContainer, cartId: string): Promise<CartHolds> => {
  const cart = await loadCart(container, cartId)
  if (!cart) {
    throw refusal("cart_not_found")
  }
  const service = holdsService(container)
  const { starts, minutes, renewals, coolDownMinutes } = service.options
  const [now, holds, parts] = await Promise.all([
    service.now(),
    service.select<NewestHold>(NEWEST, { cartId }),
    partsOf(
      container,
      cart,
      cart.lines.map((line) => ({ ...line, claim: false }))
    ),
  ])
  const free = await freeUnits(container, cart, parts, now)
  const newest = new Map(holds.map((hold) => [hold.line_item_id, hold]))
  const positions = cart.lines.map((line): HoldPosition => {
    const hold = newest.get(line.line_item_id)
    const state = stateOf(hold, now)
    const retry = state === "expired" && hold && coolDownMinutes > 0 && cart.customer_id !== null
    return {
      line_item_id: line.line_item_id,
      product_id: line.product_id,
      variant_id: line.variant_id,
      quantity: line.units,
      state,
      expires_at: state === "none" ? null : (hold?.expires_at ?? null),
      kept_until: state === "held" ? (hold?.kept_until ?? null) : null,
      renewals_left: state === "held" ? Math.max(0, renewals - (hold?.renewals ?? 0)) : 0,
      retry_at: retry
        ? new Date((hold.ended_at ?? hold.ends_at).getTime() + coolDownMinutes * 60_000)
        : null,
      available: free.get(line.line_item_id) ?? null,
    }
  })
  return { server_time: now, starts, minutes, positions }
}
