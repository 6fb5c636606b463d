import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { auditSink } from "../audit/sink"
import { beforeAnswer } from "../http/before-answer"
import { originOf } from "../http/origin"
import { named } from "../ownership/named"
import { accountSessions } from "../sessions/account-sessions"
import { readToken, type Token } from "../sessions/token"
import { GuardEvents } from "../workflows/events"
import { deviceOf } from "./device"

/**
 * Notes each sign-in that a route of core answers with a token: in the audit log, and as an event that
 * says whether the device is new. A token without an actor is only half a sign-in.
 */
export const noteSignIn = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  beforeAnswer(res, next, async ({ status, body }) => {
    const issued = status === 200 ? named(body, "token") : undefined
    const token = issued ? readToken(req, `Bearer ${issued}`) : undefined
    if (token?.actor_id) {
      await recordSignIn(req, token)
    }
    return undefined
  })
  next()
}

const recordSignIn = async (req: MedusaRequest, token: Token): Promise<void> => {
  const { auth_identity_id, actor_type, actor_id, auth_provider = "" } = token
  const origin = originOf(req)
  const new_device = await accountSessions(req.scope).seeDevice(auth_identity_id, deviceOf(origin))
  await auditSink(req.scope).record({
    action: "account.signed_in",
    actor_type: actor_type === "user" ? "user" : "customer",
    actor_id,
    subject_type: actor_type,
    subject_id: actor_id,
    ...origin,
    details: { provider: auth_provider, new_device },
  })
  const customer_id = actor_type === "customer" ? actor_id : undefined
  await req.scope.resolve(Modules.EVENT_BUS).emit({
    name: GuardEvents.SIGNED_IN,
    data: { auth_identity_id, customer_id, actor_type, actor_id, ...origin, new_device },
  })
}
