import type { MedusaContainer } from "@medusajs/framework/types"
import { DUE_UNBOOKED, EXPIRED } from "../../modules/pickup/database/storage"
import { DUE_REMINDERS, MISSED } from "../../modules/pickup/database/watch"
import { pickupOptionIds } from "../../receiving/option-method"
import { DEFAULT_PICKUP_RULES } from "../../types"
import { dayAfter, localDay, momentAt } from "../calendar/local-time"
import { emitPickup, type PickupEvent } from "../events"
import { pickupService } from "../service"

type Told = { order_id: string; version?: number }

/** A reminder goes out on the day before, not in the night: from this hour on. */
const REMIND_FROM = "10:00"

/** Between which moments appointments begin of which buyers are reminded now; undefined while it is too early in the day. */
const remindedNow = (now: Date): { from: Date; until: Date } | undefined => {
  const day = localDay(now)
  const tomorrow = dayAfter(day)
  return now < momentAt(day, REMIND_FROM)
    ? undefined
    : { from: momentAt(tomorrow), until: momentAt(dayAfter(tomorrow)) }
}

/** What buyers were told, and of which order. */
export type ToldOf = { event: PickupEvent; order_id: string }

/**
 * Reminds of appointments of the next day, and those who have none to choose a time; notes appointments that nobody came to, and
 * ends the storage of orders. Each event is emitted once, in any number of processes.
 *
 * @returns the events
 */
export const watchPickups = async (container: MedusaContainer): Promise<ToldOf[]> => {
  const service = pickupService(container)
  const tell = async (event: PickupEvent, statement: string, values = {}): Promise<ToldOf[]> => {
    const rows = await service.select<Told>(statement, values)
    await emitPickup(container, event, rows)
    return rows.map(({ order_id }) => ({ event, order_id }))
  }
  const window = remindedNow(service.clock())
  const reminded = window
    ? await tell("pickup_reminder", DUE_REMINDERS, {
        from: window.from.toISOString(),
        until: window.until.toISOString(),
      })
    : []
  const missed = await tell("pickup_missed", MISSED)
  const options = await pickupOptionIds(container)
  const storage = { options: options.join(","), keepDays: DEFAULT_PICKUP_RULES.keep_days }
  const unbooked = await tell("pickup_unbooked", DUE_UNBOOKED, storage)
  return [...reminded, ...missed, ...unbooked, ...(await tell("pickup_expired", EXPIRED, storage))]
}
