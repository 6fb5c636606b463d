import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Scope } from "./service"

/** Events of this plugin, without their prefix. */
export type CardEvent =
  | "attempt_accepted"
  | "attempt_failed"
  | "attempts_exhausted"
  | "payment_captured"
  | "payment_returned"
  | "alert_raised"
  | "notification_received"

/** The name under which others subscribe. */
export const eventName = (event: CardEvent): string => `cloudpayments.${event}`

/** Tells the shop. What happened stays so when nobody can be told. */
export const emit = async (
  container: Scope,
  event: CardEvent,
  data: Record<string, unknown>
): Promise<void> => {
  try {
    await container.resolve(Modules.EVENT_BUS).emit({ name: eventName(event), data })
  } catch {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The event ${eventName(event)} could not be emitted`)
  }
}
