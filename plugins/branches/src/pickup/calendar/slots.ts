import { WEEK_DAYS, type PickupRules, type WeeklyHours } from "../../types"
import { dayAfter, localDay, momentAt, weekDayOf } from "./local-time"

/** A time at which an order can be collected. */
export type Slot = { starts_at: Date; ends_at: Date }

/** A day that does not follow the week: closed, or worked like another day of the week. */
export type SpecialDay = { day: string; works_as: (typeof WEEK_DAYS)[number] | null }

/** When a branch is open, and how it gives appointments. */
export type PickupCalendar = {
  /** Null when the hours are not known: then there are no slots. */
  hours: WeeklyHours | null
  specialDays: SpecialDay[]
  rules: PickupRules
}

const MINUTE_MS = 60_000

const intervalsOf = ({ hours, specialDays }: PickupCalendar, day: string): WeeklyHours["mon"] => {
  const special = specialDays.find((one) => one.day === day)
  const weekDay = special ? special.works_as : WEEK_DAYS[weekDayOf(day)]
  return (hours && weekDay && hours[weekDay]) || []
}

/**
 * All slots of one day. They begin with each interval of opening hours anew, so none reaches into a break; what is left
 * of an interval and is shorter than a slot stays free.
 *
 * @param day as clocks in Kazakhstan show it, `2026-11-22`
 */
export const slotsOfDay = (calendar: PickupCalendar, day: string): Slot[] => {
  const length = calendar.rules.slot_minutes * MINUTE_MS
  return intervalsOf(calendar, day).flatMap(({ from, to }) => {
    const end = momentAt(day, to).getTime()
    const slots: Slot[] = []
    for (let at = momentAt(day, from).getTime(); at + length <= end; at += length) {
      slots.push({ starts_at: new Date(at), ends_at: new Date(at + length) })
    }
    return slots
  })
}

/** The first moment at which an order is not kept any more: midnight after the last of its days. */
export const keptUntil = (placedAt: Date, { keep_days }: PickupRules): Date =>
  momentAt(dayAfter(localDay(placedAt), keep_days + 1))

/**
 * The slots that may be booked, apart from whether they are full: not before the lead time is over, within the horizon, and
 * while the order is kept.
 *
 * @param now the moment of asking
 * @param until the first moment at which the order is not kept any more
 */
export const bookableSlots = (calendar: PickupCalendar, now: Date, until: Date): Slot[] => {
  const { lead_minutes, horizon_days } = calendar.rules
  const earliest = now.getTime() + lead_minutes * MINUTE_MS
  const today = localDay(now)
  return Array.from({ length: horizon_days }, (_, days) => dayAfter(today, days))
    .flatMap((day) => slotsOfDay(calendar, day))
    .filter(({ starts_at, ends_at }) => starts_at.getTime() >= earliest && ends_at <= until)
}

/** The last moment at which a buyer may move or cancel an appointment. */
export const changeableUntil = (startsAt: Date, { cutoff_minutes }: PickupRules): Date =>
  new Date(startsAt.getTime() - cutoff_minutes * MINUTE_MS)
