import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import { findInHistory } from "../../../../../orders/history"
import type { StoreGetHistoryType } from "../../validators"

/** What a row of the history needs, under core's names. */
const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "total",
  "item_total",
  "sales_channel_id",
  "payment_status",
  "fulfillment_status",
  "items.*",
  "shipping_methods.*",
  "fulfillments.*",
  "fulfillments.labels.*",
]

type Row = { id: string }

/** The buyer's orders that fit the filters, page by page, the latest first (G12, G13). */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreGetHistoryType>,
  res: MedusaResponse
): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery
  const customer_id = req.auth_context.actor_id
  const { ids, count } = await findInHistory(
    req.scope,
    { ...filters, customer_id },
    { limit, offset }
  )
  const orders = ids.length > 0 ? await readRows(req, ids) : []
  res.json({ orders, count, limit, offset })
}

async function readRows({ scope }: AuthenticatedMedusaRequest, ids: string[]): Promise<Row[]> {
  const { result } = await getOrdersListWorkflow(scope).run({
    input: { fields: FIELDS, variables: { filters: { id: ids }, skip: 0, take: ids.length } },
  })
  const rows = (Array.isArray(result) ? result : result.rows) as Row[]
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
