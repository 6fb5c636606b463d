import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ensureCode } from "../../hardening/ensure-code"
import { refuseBadInput } from "../../hardening/refuse-bad-input"
import { policyOnRegistration } from "../../policy/require-policy"
import { policyOnReset } from "../../recovery/reset-link"
import { refuseEndedSession } from "../../sessions/refuse-ended"
import { evenRefusals } from "../../sign-in/even-time"
import { foldCredentials } from "../../sign-in/fold-credentials"
import { limitAttempts } from "../../sign-in/limit-attempts"
import { noteSignIn } from "../../sign-in/note-sign-in"
import { limitRequests } from "../../traffic/limit-requests"

const PROVIDER = "/auth/:actor_type/:auth_provider"

/** Core answers GET on its sign-in as it answers POST, body included. */
const SIGN_IN_METHODS: MiddlewareRoute["methods"] = ["GET", "POST"]

/**
 * Rules on core's routes of sign-in, registration and recovery. Of several that wait for
 * an answer, the last one named sees it first.
 */
export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth", middlewares: [ensureCode, limitRequests, refuseBadInput] },
  { matcher: "/auth/session", methods: ["POST"], middlewares: [refuseEndedSession] },
  { matcher: "/auth/token/refresh", methods: ["POST"], middlewares: [refuseEndedSession] },
  { matcher: "/auth/mfa", middlewares: [refuseEndedSession] },
  { matcher: "/auth/verification", middlewares: [refuseEndedSession] },
  { matcher: PROVIDER, middlewares: [foldCredentials] },
  { matcher: `${PROVIDER}/register`, middlewares: [policyOnRegistration] },
  { matcher: `${PROVIDER}/update`, middlewares: [policyOnReset] },
  {
    matcher: PROVIDER,
    methods: SIGN_IN_METHODS,
    middlewares: [evenRefusals, noteSignIn, limitAttempts],
  },
  {
    matcher: `${PROVIDER}/callback`,
    methods: SIGN_IN_METHODS,
    middlewares: [noteSignIn],
  },
  {
    matcher: "/auth/mfa/challenges/:id/verify",
    methods: ["POST"],
    middlewares: [noteSignIn],
  },
]
