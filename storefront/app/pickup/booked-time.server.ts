import type { Visitor } from "~/session/visitor.server"
import type { TimeSpan } from "./collecting-time"
import { readPickup } from "./pickup-api.server"

/** The time that is booked for an order, or null. @throws ApiError */
export async function bookedTime(visitor: Visitor, orderId: string): Promise<TimeSpan | null> {
  const { appointment } = await readPickup(visitor, orderId)
  if (appointment?.state !== "booked") return null
  const { starts_at, ends_at } = appointment
  return { startsAt: Date.parse(starts_at), endsAt: Date.parse(ends_at) }
}
