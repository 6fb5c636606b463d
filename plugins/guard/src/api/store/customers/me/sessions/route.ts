import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountSessions } from "../../../../../sessions/account-sessions"
import { tokenDigest } from "../../../../../sessions/note-session"

/** Where the buyer is signed in: this session first, then by when they were last used. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { auth_identity_id } = req.auth_context
  const sessions = await accountSessions(req.scope).activeSessions(
    auth_identity_id,
    tokenDigest(req) ?? ""
  )
  res.json({ sessions })
}
