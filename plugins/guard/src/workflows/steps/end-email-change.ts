import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailChanges } from "../../email-change/waiting"

/**
 * Ends the waiting change of an account. It comes last and needs no undoing: until then the link may be used again, so
 * that a change that a crash cut short can be finished.
 */
export const endEmailChangeStep = createStep(
  "end-email-change",
  async (authIdentityId: string, { container }) => {
    await emailChanges(container).end(authIdentityId)
    return new StepResponse(undefined)
  }
)
