import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { EdsErrorCodes, unauthorized } from "../../errors"

const isAuthenticated = (req: MedusaRequest): req is AuthenticatedMedusaRequest =>
  "auth_context" in req && Boolean(req.auth_context)

/** Id of the signed-in customer of a store request, or undefined for a guest. */
export const signedInCustomer = (req: MedusaRequest): string | undefined =>
  isAuthenticated(req) && req.auth_context.actor_type === "customer"
    ? req.auth_context.actor_id || undefined
    : undefined

/** Id of the signed-in customer. @throws sign_in_required */
export const requireCustomer = (req: MedusaRequest): string => {
  const id = signedInCustomer(req)
  if (!id) {
    throw unauthorized(EdsErrorCodes.SIGN_IN_REQUIRED, "Sign in first")
  }
  return id
}

/** Id of the member of staff (or of the secret key) behind an admin request. */
export const staffId = (req: MedusaRequest): string | undefined =>
  isAuthenticated(req) ? req.auth_context.actor_id : undefined
