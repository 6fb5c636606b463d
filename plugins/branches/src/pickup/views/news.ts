import type { MedusaContainer } from "@medusajs/framework/types"
import { pickupService } from "../service"
import type { PickupFacts } from "./facts"

/** Something about the pickup of an order that its buyer should be told of. */
export type PickupNews = {
  kind: "booked" | "reminder" | "missed" | "unbooked" | "expired"
  /** The same for what is the same news. */
  subject: string
  order_id: string
  /** Of the appointment; null for what is about the order. */
  version: string | null
}

const APPOINTMENT = `order_id || ':' || version AS subject, order_id, CAST(version AS text) AS version
  FROM pickup_appointment WHERE updated_at >= CAST(:since AS timestamptz)`
const STORAGE = `FROM pickup_storage WHERE updated_at >= CAST(:since AS timestamptz)`

const NEWS = `
  SELECT 'booked' AS kind, ${APPOINTMENT} AND state = 'booked'
  UNION ALL
  SELECT 'reminder', ${APPOINTMENT} AND state = 'booked' AND reminded_at IS NOT NULL
  UNION ALL
  SELECT 'missed', ${APPOINTMENT} AND state = 'missed'
  UNION ALL
  SELECT 'unbooked', order_id || ':' || reminders, order_id, NULL ${STORAGE} AND reminders > 0
  UNION ALL
  SELECT 'expired', order_id, order_id, NULL ${STORAGE} AND ended_at IS NOT NULL`

/** What happened to pickups since a moment. The same news come again when something about them changes. */
export const pickupNews = (container: MedusaContainer, since: Date): Promise<PickupNews[]> =>
  pickupService(container).select<PickupNews>(NEWS, { since: since.toISOString() })

/** Whether news are still so. An appointment that was moved, kept or cancelled meanwhile is not told of. */
export const stillStands = (
  { appointment, storage_ended, kept_until, now }: PickupFacts,
  kind: PickupNews["kind"],
  version: string | null
): boolean => {
  const booked = appointment?.state === "booked"
  const same = String(appointment?.version) === version
  switch (kind) {
    case "booked":
      return booked && same
    case "reminder":
      return booked && same && appointment.starts_at > now
    case "missed":
      return appointment?.state === "missed" && same
    case "unbooked":
      return !booked && now < kept_until
    case "expired":
      return storage_ended
  }
}
