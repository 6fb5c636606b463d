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
