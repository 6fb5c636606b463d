import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusePassword } from "../../../../../accounts/check-password"
import { storedPassword } from "../../../../../accounts/current-password"
import { originOf } from "../../../../../http/origin"
import { requireStrong } from "../../../../../policy/require-policy"
import { renewToken, untilValid } from "../../../../../sessions/renew-token"
import { changePasswordWorkflow } from "../../../../../workflows/change-password"
import type { StoreChangePasswordType } from "../../../validators"

/** Changes the password of a signed-in buyer (G11): all sessions but this one end. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreChangePasswordType>,
  res: MedusaResponse
): Promise<void> => {
  const { current_password, password } = req.validatedBody
  const { auth_identity_id, actor_id } = req.auth_context
  const { provider, entity_id, hash } = await storedPassword(req.scope, req.auth_context)
  requireStrong(password, entity_id)
  const refusal = await refusePassword(req, {
    authIdentityId: auth_identity_id,
    customerId: actor_id,
    hash,
    password: current_password,
  })
  if (refusal) {
    res.status(refusal.status).json(refusal.body)
    return
  }
  const { result: validFrom } = await changePasswordWorkflow(req.scope).run({
    input: {
      auth_identity_id,
      provider,
      entity_id,
      data: { password },
      by: { actor_type: "customer", actor_id, ...originOf(req) },
    },
  })
  await untilValid(new Date(validFrom))
  res.json({ token: renewToken(req) })
}
