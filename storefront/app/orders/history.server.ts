import { z } from "zod"
import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"
import type { ApiOrder } from "./order-api.server"

export const HISTORY_STATES = ["open", "received", "canceled"] as const

const PAGE_SIZE = 10
const MAX_PAGE = 1_000

/** What an address says of filters; what makes no sense is as good as left out. */
const filters = z.object({
  status: z.enum(HISTORY_STATES).optional().catch(undefined),
  branch: z.string().min(1).max(100).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).catch(1),
})

export type HistoryFilters = z.output<typeof filters>

export function historyFilters(request: Request): HistoryFilters {
  return filters.parse(Object.fromEntries(new URL(request.url).searchParams))
}

interface HistoryPage {
  orders: ApiOrder[]
  pageCount: number
}

/** Orders of the signed-in buyer that fit, the latest first (G12). @throws ApiError `unauthorized` */
export async function readHistory(
  { headers }: Visitor,
  { page, branch, ...rest }: HistoryFilters
): Promise<HistoryPage> {
  const query = { ...rest, branch_id: branch, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const { orders, count } = await storeSdk().client.fetch<{ orders: ApiOrder[]; count: number }>(
    "/store/customers/me/orders",
    { query, headers }
  )
  return { orders, pageCount: Math.ceil(count / PAGE_SIZE) }
}
