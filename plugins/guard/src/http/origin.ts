import type { MedusaRequest } from "@medusajs/framework/http"
import proxyAddr from "proxy-addr"
import { guardOptions } from "../options"

/** From where a request came. */
export type Origin = { ip: string; user_agent?: string }

/**
 * The client of a request. The address is that of the connection, unless it comes through a proxy
 * that the shop trusts. Medusa's own `req.ip` believes whatever the last hop says.
 */
export const originOf = (req: MedusaRequest): Origin => ({
  ip: proxyAddr(req, guardOptions(req.scope).trustedProxies),
  user_agent: req.get("user-agent"),
})

/**
 * Whether a request is a trusted proxy's own: it names nobody on whose behalf it asks. A storefront's server
 * reads like this what it keeps for all its pages.
 */
export const isOfTrustedProxy = (req: MedusaRequest): boolean =>
  proxyAddr.compile(guardOptions(req.scope).trustedProxies)(originOf(req).ip, 0)
