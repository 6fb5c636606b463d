import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"

const isAuthenticated = (req: MedusaRequest): req is AuthenticatedMedusaRequest =>
  "auth_context" in req && Boolean(req.auth_context)

/** Id of the signed-in customer of a store request, or undefined for a guest. */
export const signedInCustomer = (req: MedusaRequest): string | undefined =>
  isAuthenticated(req) && req.auth_context.actor_type === "customer"
    ? req.auth_context.actor_id || undefined
    : undefined
