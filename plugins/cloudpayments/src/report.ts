import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Scope } from "./service"

/** Notes that work failed and comes again later. Messages of errors name numbers of payments, and nothing of the payer. */
export const reportFailure = (scope: Scope, work: string, error: unknown): void => {
  const message = error instanceof Error ? error.message : "unknown"
  scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Card payments, ${work}: ${message}`)
}
