import { ATTEMPT_STATES, type AttemptState } from "../../modules/cloudpayments/types"
import { midnight } from "./moments"

/** Value of a choice that filters nothing: the select takes no empty one. */
export const ANY = "any"

/** What staff look for; empty fields filter nothing. Days are the store's. */
export type Filters = { q: string; state: AttemptState | ""; from: string; to: string }

export const PAGE = 20

const DAY = /^\d{4}-\d{2}-\d{2}$/

const dayOf = (text: string | null): string =>
  text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : ""

/** Filters out of the address of the page, so that a link can lead to what it is about. */
export const readFilters = (address: URLSearchParams): Filters & { offset: number } => ({
  q: address.get("q") ?? "",
  state: ATTEMPT_STATES.find((state) => state === address.get("state")) ?? "",
  from: dayOf(address.get("from")),
  to: dayOf(address.get("to")),
  offset: Math.max(0, Number.parseInt(address.get("offset") ?? "", 10) || 0),
})

/** The address of the page with these filters; what filters nothing is left out. */
export const toAddress = ({
  offset = 0,
  ...filters
}: Partial<Filters> & { offset?: number }): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value)),
  ...(offset > 0 && { offset: String(offset) }),
})

/** Filters as the Admin API takes them: `to` is a day, and its end is what is meant. */
export const toQuery = ({
  q,
  state,
  from,
  to,
  offset,
}: Filters & { offset: number }): Record<string, string | number> => ({
  ...(q.trim() && { q: q.trim() }),
  ...(state && { state }),
  ...(from && { from: midnight(from, 0) }),
  ...(to && { to: midnight(to, 1) }),
  offset,
  limit: PAGE,
})
