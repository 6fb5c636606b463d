import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Events of pickup, without their prefix. Each carries `order_id`. */
export type PickupEvent =
  | "pickup_booked"
  | "pickup_cancelled"
  | "pickup_reminder"
  | "pickup_missed"
  | "pickup_unbooked"
  | "pickup_expired"
  | "pickup_handed_over"

/** The name under which others subscribe. */
export const pickupEventName = (event: PickupEvent): string => `branches.${event}`

/** Tells the shop. What happened stays so when nobody can be told. */
export const emitPickup = async (
  container: MedusaContainer,
  event: PickupEvent,
  data: ({ order_id: string } & Record<string, unknown>)[]
): Promise<void> => {
  if (data.length === 0) {
    return
  }
  const name = pickupEventName(event)
  try {
    await container.resolve(Modules.EVENT_BUS).emit(data.map((one) => ({ name, data: one })))
  } catch {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The event ${name} could not be emitted`)
  }
}
