import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { digest } from "../../accounts/digest"
import { attemptLimiter } from "../../accounts/limiter"
import { resetLinkInvalid } from "../../recovery/reset-link"

/** Longer than a link of core lives, in seconds. */
const REMEMBERED = 86_400

/**
 * Uses a reset link up. Core looks for the link and then deletes it, so two requests at once may both
 * pass; here one of them does. Not undone: core has deleted the link by now.
 *
 * @throws reset_link_invalid
 */
export const claimResetLinkStep = createStep(
  "claim-reset-link",
  async (linkId: string, { container }) => {
    const key = `reset-link:${digest(linkId)}`
    if (!(await attemptLimiter(container).allow(key, 1, REMEMBERED))) {
      throw resetLinkInvalid()
    }
    return new StepResponse(undefined)
  }
)
