import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTEMPT_LIMITER } from "../modules/attempt-limiter"
import type AttemptLimiterModuleService from "../modules/attempt-limiter/service"

/** What counts wrong passwords. */
export const attemptLimiter = (
  container: Pick<MedusaContainer, "resolve">
): AttemptLimiterModuleService => container.resolve<AttemptLimiterModuleService>(ATTEMPT_LIMITER)
