import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkInvariants } from "../../../../holding/invariants/check"
import { withNames } from "../../../../holding/invariants/names"
import { repairInvariants } from "../../../../holding/invariants/repair"

/** What contradicts the invariants of stock at this moment. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const violations = await checkInvariants(req.scope)
  res.json({ violations: await withNames(req.scope, violations), checked_at: new Date() })
}

/** Sets right what takes nothing from anybody, and says what it did and what is left. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { repaired, left } = await repairInvariants(req.scope, req.auth_context.actor_id)
  res.json({
    repaired: await withNames(req.scope, repaired),
    violations: await withNames(req.scope, left),
    checked_at: new Date(),
  })
}
