import type { HoldStatus } from "../../modules/holds/types"

/** Value of a choice that filters nothing: the select takes no empty one. */
export const ANY = "any"

/** What staff look for; empty fields filter nothing. */
export type Filters = {
  status: HoldStatus | typeof ANY
  location_id: string
  product_id: string
  q: string
}

export const PAGE = 20

/** Filters out of the address of the page, so that a link can lead to what it is about. Live holds by default. */
export const readFilters = (address: URLSearchParams): Filters & { offset: number } => ({
  status: (address.get("status") ?? "live") as Filters["status"],
  location_id: address.get("location_id") ?? "",
  product_id: address.get("product_id") ?? "",
  q: address.get("q") ?? "",
  offset: Math.max(0, Number.parseInt(address.get("offset") ?? "", 10) || 0),
})

/** The address of the page with these filters; defaults are left out. */
export const toAddress = ({
  offset = 0,
  ...filters
}: Partial<Filters> & { offset?: number }): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(filters).filter(
      ([name, value]) => value && !(name === "status" && value === "live")
    )
  ),
  ...(offset > 0 && { offset: String(offset) }),
})

/** Filters as the Admin API takes them. */
export const toQuery = ({
  status,
  q,
  offset,
  ...ids
}: Filters & { offset: number }): Record<string, string | number> => ({
  ...Object.fromEntries(Object.entries(ids).filter(([, value]) => value !== "")),
  ...(status !== ANY && { status }),
  ...(q.trim() && { q: q.trim() }),
  offset,
  limit: PAGE,
})
