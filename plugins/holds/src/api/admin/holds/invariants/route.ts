import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkInvariants } from "../../../../holding/invariants/check"
import { repairInvariants } from "../../../../holding/invariants/repair"

/** What contradicts the invariants of stock at this moment. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ violations: await checkInvariants(req.scope), checked_at: new Date() })
}

/** Sets right what takes nothing from anybody, and says what it did and what is left. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { repaired, left } = await repairInvariants(req.scope, req.auth_context.actor_id)
  res.json({ repaired, violations: left, checked_at: new Date() })
}
