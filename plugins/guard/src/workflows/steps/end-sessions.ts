import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountSessions } from "../../sessions/account-sessions"

/** Ends all sessions of an account; undone by letting the earlier ones count again. */
export const endSessionsStep = createStep(
  "end-sessions",
  async (authIdentityId: string, { container }) => {
    const sessions = accountSessions(container)
    const before = await sessions.validFrom(authIdentityId)
    const validFrom = await sessions.endSessions(authIdentityId)
    return new StepResponse(validFrom.toISOString(), {
      authIdentityId,
      before: before?.toISOString(),
    })
  },
  async (undo, { container }) => {
    if (undo) {
      const before = undo.before ? new Date(undo.before) : undefined
      await accountSessions(container).restore(undo.authIdentityId, before)
    }
  }
)
