import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findAuditLines } from "../../../audit/find-entries"
import type { AdminGetAuditType } from "../validators"

/** The audit log for staff: searched, filtered, page by page, newest first. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetAuditType>,
  res: MedusaResponse
): Promise<void> => {
  const { skip = 0, take = 50 } = req.queryConfig.pagination
  const { entries, count } = await findAuditLines(req.scope, req.validatedQuery, { skip, take })
  res.json({ entries, count, limit: take, offset: skip })
}
