import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitsOfBuyer } from "../../../holding/purchase-limit"
import type { StoreGetPurchaseLimitsType } from "../validators"

type Request = AuthenticatedMedusaRequest<unknown, StoreGetPurchaseLimitsType>

/** How many units of products one order and one person may have, and what this buyer has left. */
export const GET = async (req: Request, res: MedusaResponse): Promise<void> => {
  const actor = req.auth_context as { actor_id?: string } | undefined
  const ids = [req.validatedQuery.product_id].flat()
  res.json({ purchase_limits: await limitsOfBuyer(req.scope, ids, actor?.actor_id || undefined) })
}
