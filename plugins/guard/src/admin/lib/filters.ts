import type { Filters } from "./types"

export const NO_FILTERS: Filters = { q: "", action: "", from: "", to: "" }

/** Midnight at the beginning of a local day, so many days later. */
const midnight = (day: string, later: number): string => {
  const date = new Date(`${day}T00:00:00`)
  date.setDate(date.getDate() + later)
  return date.toISOString()
}

/** Filters as the Admin API takes them. */
export const toQuery = ({ q, action, from, to }: Filters): Record<string, string> => ({
  ...(q.trim() && { q: q.trim() }),
  ...(action.trim() && { action: action.trim() }),
  ...(from && { from: midnight(from, 0) }),
  ...(to && { to: midnight(to, 1) }),
})
