import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { auditSink } from "../../../../../../audit/sink"
import { originOf } from "../../../../../../http/origin"
import { accountSessions } from "../../../../../../sessions/account-sessions"
import { tokenDigest } from "../../../../../../sessions/note-session"

/** Ends one session of the signed-in buyer; `current` is this one. @throws session_not_found */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const { auth_identity_id, actor_id } = req.auth_context
  const id = req.params.id ?? ""
  const sessions = accountSessions(req.scope)
  if (!(await sessions.endSession(auth_identity_id, id, tokenDigest(req) ?? ""))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such session",
      "session_not_found"
    )
  }
  await auditSink(req.scope).record({
    action: "account.session_ended",
    actor_type: "customer",
    actor_id,
    subject_type: "customer",
    subject_id: actor_id,
    ...originOf(req),
    details: { which: id === "current" ? "this one" : "another one" },
  })
  res.json({ id, object: "session", deleted: true })
}
