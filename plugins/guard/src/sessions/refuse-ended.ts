import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { accountSessions } from "./account-sessions"
import { seenToken } from "./note-session"
import { tokenOf } from "./token"

/**
 * Refuses sign-ins from before the account's sessions were ended, and those that their owner has ended: a new password shuts
 * out whoever has an old token, on every route that takes one. Notes that the others are in use.
 *
 * @throws session_ended
 */
export const refuseEndedSession = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const token = tokenOf(req)
  if (!token?.auth_identity_id) {
    return next()
  }
  const { auth_identity_id, iat = 0 } = token
  const sessions = accountSessions(req.scope)
  const validFrom = await sessions.validFrom(auth_identity_id)
  const over = validFrom && iat * 1000 < validFrom.getTime()
  const seen = over ? undefined : seenToken(req, token)
  if (over || (seen && (await sessions.seeSession(seen)).ended)) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "This session has ended: sign in again",
      "session_ended"
    )
  }
  next()
}
