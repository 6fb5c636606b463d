import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import BranchSalesChannelLink from "@qazyna/branches/links/branch-sales-channel"

/** What buyers look for: on its way to them, in their hands, or called off. */
export const HISTORY_STATES = ["open", "received", "canceled"] as const

export type HistoryFilters = {
  customer_id: string
  status?: (typeof HISTORY_STATES)[number]
  branch_id?: string
  /** First and last day, as the calendar of Astana has them. */
  from?: string
  to?: string
}

type Page = { limit: number; offset: number }

/** An order is received when all its units were handed over. */
const FOUND = `
  WITH known AS (
    SELECT made.id, made.created_at,
      CASE WHEN made.status = 'canceled' THEN 'canceled'
        WHEN EXISTS (SELECT FROM order_item item WHERE item.order_id = made.id AND item.version = made.version
          AND item.deleted_at IS NULL AND item.delivered_quantity < item.quantity) THEN 'open'
        ELSE 'received' END AS state
    FROM "order" made
    WHERE made.customer_id = :customerId AND made.deleted_at IS NULL AND NOT made.is_draft_order
      AND (:channels = '' OR made.sales_channel_id = ANY(string_to_array(:channels, ',')))
      AND (:from = '' OR made.created_at >= CAST(NULLIF(:from, '') AS timestamp) AT TIME ZONE 'Asia/Almaty')
      AND (:to = '' OR made.created_at < (CAST(NULLIF(:to, '') AS timestamp) + interval '1 day') AT TIME ZONE 'Asia/Almaty'))
  SELECT id, CAST(COUNT(*) OVER () AS integer) AS count FROM known
  WHERE :state = '' OR state = :state
  ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset`

/**
 * Orders of a buyer that fit the filters, the latest first (G12).
 * @returns their ids, and how many there are on all pages; 0 on a page behind the last one
 */
export async function findInHistory(
  container: MedusaContainer,
  filters: HistoryFilters,
  { limit, offset }: Page
): Promise<{ ids: string[]; count: number }> {
  const channels = filters.branch_id ? await channelsOf(container, filters.branch_id) : []
  if (filters.branch_id && channels.length === 0) {
    return { ids: [], count: 0 }
  }
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string; count: number }[] } = await database.raw(FOUND, {
    customerId: filters.customer_id,
    channels: channels.join(","),
    from: filters.from ?? "",
    to: filters.to ?? "",
    state: filters.status ?? "",
    limit,
    offset,
  })
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 }
}

async function channelsOf(container: MedusaContainer, branch_id: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: BranchSalesChannelLink.entryPoint,
    fields: ["sales_channel_id"],
    filters: { branch_id },
  })
  return data.map((row: { sales_channel_id: string }) => row.sales_channel_id)
}
