import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusePassword } from "../../../../../accounts/check-password"
import { storedPassword } from "../../../../../accounts/current-password"
import { emailTaken, requireFree } from "../../../../../email-change/free-email"
import { emailChanges, storeChange } from "../../../../../email-change/waiting"
import { originOf } from "../../../../../http/origin"
import { askEmailChangeWorkflow } from "../../../../../workflows/ask-email-change"
import type { StoreChangeEmailType } from "../../../validators"

/** The new e-mail of the signed-in buyer that waits to be confirmed, if there is one. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const change = await emailChanges(req.scope).ofAccount(req.auth_context.auth_identity_id)
  res.json({ email_change: storeChange(change) })
}

/**
 * Asks for another e-mail (G11): a link goes to the new one, a warning to the old one, and nothing changes before the
 * link is used.
 *
 * @throws email_taken
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreChangeEmailType>,
  res: MedusaResponse
): Promise<void> => {
  const { email, current_password, locale } = req.validatedBody
  const { auth_identity_id, actor_id } = req.auth_context
  const { entity_id, hash } = await storedPassword(req.scope, req.auth_context)
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
  if (email === entity_id) {
    throw emailTaken()
  }
  await requireFree(req.scope, email)
  const { result } = await askEmailChangeWorkflow(req.scope).run({
    input: {
      auth_identity_id,
      customer_id: actor_id,
      email,
      old_email: entity_id,
      locale,
      by: { actor_type: "customer", actor_id, ...originOf(req) },
    },
  })
  res.json({ email_change: storeChange(result) })
}

/** Calls the change off; its link is void. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  await emailChanges(req.scope).end(req.auth_context.auth_identity_id)
  res.json({ email_change: null })
}
