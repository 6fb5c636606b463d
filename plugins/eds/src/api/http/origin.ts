import type { MedusaRequest } from "@medusajs/framework/http"

/** From where a request comes, for the audit log. */
export const originOf = (req: MedusaRequest): { ip?: string; user_agent?: string } => ({
  ip: req.ip,
  user_agent: req.get("user-agent")?.slice(0, 512),
})
