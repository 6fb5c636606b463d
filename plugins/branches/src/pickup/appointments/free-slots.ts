import type { MedusaContainer } from "@medusajs/framework/types"
import { calendarOf } from "../calendar/calendar-of-branch"
import { localDay } from "../calendar/local-time"
import { bookableSlots, keptUntil, type Slot } from "../calendar/slots"
import type { OrderAtBranch } from "../orders/require"
import { storageEnded } from "../reminders/storage"
import { pickupService } from "../service"

/** A slot with the places that are left in it. */
export type FreeSlot = Slot & { free: number }

/** The slots of one day as clocks in Kazakhstan show it, taken ones included. */
export type SlotDay = { date: string; slots: FreeSlot[] }

const TAKEN = `
  SELECT starts_at, ends_at FROM pickup_appointment
  WHERE branch_id = :branchId AND state = 'booked' AND ends_at > :now AND order_id <> :orderId`

/** The slots that an order may be given at its branch; none once its storage is over. */
export const offeredSlots = async (
  container: MedusaContainer,
  { id, branch, created_at }: OrderAtBranch
): Promise<Slot[]> => {
  if (await storageEnded(container, id)) {
    return []
  }
  const calendar = await calendarOf(container, branch)
  const now = pickupService(container).clock()
  return bookableSlots(calendar, now, keptUntil(created_at, branch.rules))
}

/** The same by day, with how many places are left. Days without slots are left out. */
export const freeSlots = async (
  container: MedusaContainer,
  order: OrderAtBranch
): Promise<SlotDay[]> => {
  const slots = await offeredSlots(container, order)
  const taken = await pickupService(container).select<Slot>(TAKEN, {
    branchId: order.branch.id,
    orderId: order.id,
  })
  const days = new Map<string, FreeSlot[]>()
  for (const slot of slots) {
    const others = taken.filter(
      (one) => one.starts_at < slot.ends_at && one.ends_at > slot.starts_at
    )
    const free = Math.max(0, order.branch.rules.capacity - others.length)
    const date = localDay(slot.starts_at)
    days.set(date, [...(days.get(date) ?? []), { ...slot, free }])
  }
  return [...days].map(([date, ofDay]) => ({ date, slots: ofDay }))
}
