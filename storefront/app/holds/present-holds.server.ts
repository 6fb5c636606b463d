import { createHash } from "node:crypto"
import type { ApiHolds, ApiPosition, Hold, HoldNews, HoldsOfCart } from "./types"

function instant(time: string | null | undefined): number | null {
  return time ? Date.parse(time) : null
}

/** A position's hold; a position that the answer does not know yet has none. */
export function presentHold(position: ApiPosition | undefined): Hold {
  return {
    state: position?.state ?? "none",
    expiresAt: instant(position?.expires_at),
    keptUntil: instant(position?.kept_until),
    renewalsLeft: position?.renewals_left ?? 0,
    retryAt: instant(position?.retry_at),
  }
}

/**
 * The clock of a cart's pages, and the fingerprint of what they show beside the clocks, of which they hear without
 * being read anew. Where a hold begins, a receiving method has been chosen.
 */
export function presentHolds({ server_time, minutes, positions }: ApiHolds): HoldsOfCart {
  const shown = positions.map((at) => [
    at.line_item_id,
    at.quantity,
    at.available,
    at.state === "none",
  ])
  const version = createHash("sha1").update(JSON.stringify(shown)).digest("base64url")
  return { serverTime: Date.parse(server_time), minutes, version }
}

/** The same for a page that is open. */
export function presentNews(answer: ApiHolds): HoldNews {
  const holds = answer.positions.map((at) => [at.line_item_id, presentHold(at)] as const)
  return { ...presentHolds(answer), holds: Object.fromEntries(holds) }
}
