import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { originOf } from "../../../../../http/origin"
import { resetLinkOf } from "../../../../../recovery/reset-link"
import { untilValid } from "../../../../../sessions/renew-token"
import { changePasswordWorkflow } from "../../../../../workflows/change-password"

/**
 * Core's change of a password by reset link (G10), which in addition ends all sessions and lifts the
 * lock. It takes the place of core's route, whose check of the link runs before it.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<Record<string, unknown>>,
  res: MedusaResponse
): Promise<void> => {
  const { result: validFrom } = await changePasswordWorkflow(req.scope).run({
    input: {
      auth_identity_id: req.auth_context.auth_identity_id,
      provider: req.params.auth_provider ?? "",
      entity_id: req.auth_context.actor_id,
      data: req.body,
      link_id: resetLinkOf(req)?.id,
      by: { actor_type: "visitor", ...originOf(req) },
    },
  })
  await untilValid(new Date(validFrom))
  res.json({ success: true })
}
