import type { Tariff, Zone } from "../tariff/schema"
import { localMoment, workingDayAfter } from "./working-days"

/** When the courier is expected: two dates, the same when there is but one, and the hours of the day. */
export type Estimate = {
  earliest: string
  latest: string
  hours: { from: string; to: string }
}

/** The days on which a parcel that is ordered now should arrive. */
export const estimate = (
  { cutoff, days_off, hours }: Pick<Tariff, "cutoff" | "days_off" | "hours">,
  { days }: Pick<Zone, "days">,
  now: Date
): Estimate => {
  const off = new Set(days_off)
  const { date, time } = localMoment(now)
  const today = workingDayAfter(date, 0, off)
  const sent = today === date && time >= cutoff ? workingDayAfter(date, 1, off) : today
  return {
    earliest: workingDayAfter(sent, days.from, off),
    latest: workingDayAfter(sent, days.to, off),
    hours,
  }
}
