import { midnight } from "./dates"
import type { Filters } from "./types"

export const NO_FILTERS: Filters = { q: "", action: "", from: "", to: "" }

/** Filters as the Admin API takes them. */
export const toQuery = ({ q, action, from, to }: Filters): Record<string, string> => ({
  ...(q.trim() && { q: q.trim() }),
  ...(action.trim() && { action: action.trim() }),
  ...(from && { from: midnight(from, 0) }),
  ...(to && { to: midnight(to, 1) }),
})
