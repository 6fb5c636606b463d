import type { MedusaRequest } from "@medusajs/framework/http"
import { digest } from "../accounts/digest"
import { originOf } from "../http/origin"
import type { SeenToken } from "../modules/account-session/session-statements"
import type { Token } from "./token"

type Dated = Token & { exp?: number }

/** The bearer token of a request, as a hash; undefined for a session by cookie, which browsers of staff have. */
export const tokenDigest = (req: MedusaRequest): string | undefined => {
  const [scheme = "", token] = req.headers.authorization?.split(" ") ?? []
  return token && scheme.toLowerCase() === "bearer" ? digest(token) : undefined
}

/** A buyer's token as the list of their sessions needs it; undefined for anybody else's. */
export const seenToken = (
  req: MedusaRequest,
  { auth_identity_id, actor_type, actor_id, iat, exp }: Dated,
  token_digest = tokenDigest(req)
): SeenToken | undefined => {
  if (actor_type !== "customer" || !actor_id || !token_digest || !iat || !exp) {
    return undefined
  }
  const { ip, user_agent } = originOf(req)
  return {
    auth_identity_id,
    token_digest,
    issued_at: new Date(iat * 1000),
    expires_at: new Date(exp * 1000),
    ip,
    user_agent: user_agent ?? "",
  }
}
