import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listHolds } from "../../../holding/list-holds"
import { holdsService } from "../../../holding/service"
import type { AdminGetHoldsType } from "../validators"

/** Holds for staff: by branch, product, buyer and state, newest first, page by page, and the time on the server's clock. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetHoldsType>,
  res: MedusaResponse
): Promise<void> => {
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const { status, location_id, product_id, inventory_item_id, customer_id, cart_id, q } =
    req.validatedQuery
  const given = { status, location_id, product_id, inventory_item_id, customer_id, cart_id, q }
  const filters = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined)
  )
  const { holds, count } = await listHolds(req.scope, filters, { skip, take })
  const server_time = await holdsService(req.scope).now()
  res.json({ holds, count, limit: take, offset: skip, server_time })
}
