import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Answers addresses that no route serves in the same form as every other refusal. */
export const routeNotFound = (req: MedusaRequest): never => {
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no ${req.method} route at this address`,
    "route_not_found"
  )
}
