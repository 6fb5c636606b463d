import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { accountSessions } from "./account-sessions"
import { tokenOf } from "./token"

/**
 * Refuses sign-ins from before the account's sessions were ended: a new password shuts out whoever
 * has an old token, on every route that takes one.
 *
 * @throws session_ended
 */
export const refuseEndedSession = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { auth_identity_id, iat = 0 } = tokenOf(req) ?? {}
  if (!auth_identity_id) {
    return next()
  }
  const validFrom = await accountSessions(req.scope).validFrom(auth_identity_id)
  if (validFrom && iat * 1000 < validFrom.getTime()) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "This session has ended: sign in again",
      "session_ended"
    )
  }
  next()
}
