import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isOfTrustedProxy, originOf } from "../http/origin"
import { TRAFFIC } from "../modules/traffic"
import type TrafficModuleService from "../modules/traffic/service"
import { guardOptions } from "../options"
import { signedInCustomer } from "../ownership/actor"
import { isOver, quotaHeaders } from "./headers"
import { tierOf } from "./tier"

/** What counts requests. */
export const traffic = (container: MedusaRequest["scope"]): TrafficModuleService =>
  container.resolve<TrafficModuleService>(TRAFFIC)

/**
 * Counts a request by its address and by its account, each for its tier, and answers 429
 * `too_many_requests` with `Retry-After` when either has had enough. Both are counted then too: who goes
 * on regardless gains nothing. What a trusted proxy reads for itself is not counted: it speaks for everybody.
 */
export const limitRequests = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { rateLimits } = guardOptions(req.scope)
  if (!rateLimits.enabled) {
    return next()
  }
  const tier = tierOf(req.method, req.originalUrl, rateLimits.signInRoutes)
  const counts = await traffic(req.scope).count(tier, {
    ip: tier === "reads" && isOfTrustedProxy(req) ? undefined : originOf(req).ip,
    customer_id: signedInCustomer(req),
  })
  if (counts.length > 0) {
    res.set(quotaHeaders(counts))
  }
  if (!counts.some(isOver)) {
    return next()
  }
  res.status(429).json({
    type: "not_allowed",
    code: "too_many_requests",
    message: "Too many requests: try again when the seconds in Retry-After have passed",
  })
}
