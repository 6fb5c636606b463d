import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findStoreBranch } from "../../../../branches/store-branch"
import { scopeOf } from "../../scope"

/** One branch by its id or code. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const branch = await findStoreBranch(req.scope, scopeOf(req), req.params.id ?? "")
  res.json({ branch })
}
