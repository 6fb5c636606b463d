import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeOfLink } from "../../../../email-change/waiting"
import { originOf } from "../../../../http/origin"
import { changeEmailWorkflow } from "../../../../workflows/change-email"
import type { StoreConfirmEmailType } from "../../validators"

/** Whoever has the link owns the new address: from now on it is the login. @throws email_link_invalid, email_taken */
export const POST = async (
  req: MedusaRequest<StoreConfirmEmailType>,
  res: MedusaResponse
): Promise<void> => {
  const { auth_identity_id, customer_id, email } = await changeOfLink(
    req.scope,
    req.validatedBody.token
  )
  await changeEmailWorkflow(req.scope).run({
    input: {
      auth_identity_id,
      customer_id,
      email,
      by: { actor_type: "customer", actor_id: customer_id, ...originOf(req) },
    },
  })
  res.json({ email })
}
