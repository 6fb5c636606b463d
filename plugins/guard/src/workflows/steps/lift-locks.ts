import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { attemptLimiter } from "../../accounts/limiter"

/**
 * Lifts the locks of accounts and forgets their wrong passwords; undone by putting both back.
 *
 * @returns ids of the auth identities that were locked
 */
export const liftLocksStep = createStep(
  "lift-locks",
  async (authIdentityIds: string[], { container }) => {
    const limiter = attemptLimiter(container)
    const states = await Promise.all(authIdentityIds.map((id) => limiter.unlock(id)))
    const counted = states.filter((state) => state !== undefined)
    const locked = counted.filter((state) => state.locked_at !== null)
    return new StepResponse(
      locked.map((state) => state.subject),
      counted
    )
  },
  async (counted, { container }) => {
    const limiter = attemptLimiter(container)
    await Promise.all((counted ?? []).map((state) => limiter.restore(state)))
  }
)
