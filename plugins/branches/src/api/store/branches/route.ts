import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listStoreBranches } from "../../../branches/store-branch"
import { scopeOf } from "../scope"

/** Branches, open and closed, sorted by rank and name. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { skip = 0, take = 50 } = req.queryConfig.pagination
  const { branches, count } = await listStoreBranches(req.scope, scopeOf(req), {}, { skip, take })
  res.json({ branches, count, limit: take, offset: skip })
}
