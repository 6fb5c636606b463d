import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { accountById } from "../accounts/account"
import { foldEmail } from "../accounts/fold-email"
import { guardOptions } from "../options"
import { named } from "../ownership/named"
import { tokenOf } from "../sessions/token"

/**
 * Core makes a customer of whatever e-mail the body names. Whoever signs in by e-mail becomes a
 * customer of that e-mail, or they would take the place of somebody else's account.
 *
 * @throws email_differs
 */
export const ownEmail = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const typed = named(req.body, "email")
  const identity = tokenOf(req)?.auth_identity_id
  if (req.method !== "POST" || req.path !== "/" || !typed || !identity) {
    return next()
  }
  const email = foldEmail(typed)
  const account = await accountById(req.scope, guardOptions(req.scope).passwordProviders, identity)
  if (account && foldEmail(account.email) !== email) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The e-mail differs from the one of the sign-in",
      "email_differs"
    )
  }
  Object.assign(Object(req.body), { email })
  next()
}
