import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAlerts } from "../../../../alerts/list"
import type { AdminGetCardAlertsType } from "../../validators"

/** What staff should look at, newest first. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetCardAlertsType>,
  res: MedusaResponse
): Promise<void> => {
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const { open } = req.validatedQuery
  const wanted = open === undefined ? null : open === "true"
  const { alerts, count } = await listAlerts(req.scope, { open: wanted, skip, take })
  res.json({ alerts, count, limit: take, offset: skip })
}
