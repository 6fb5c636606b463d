import { Module } from "@medusajs/framework/utils"
import AttemptLimiterModuleService from "./service"

/** Container key of the limiter; sign-in providers of other plugins resolve it by this name. */
export const ATTEMPT_LIMITER = "attemptLimiter"

export default Module(ATTEMPT_LIMITER, { service: AttemptLimiterModuleService })
