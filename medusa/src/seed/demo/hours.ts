import type { WeeklyHours } from "@qazyna/branches/workflows"

const withBreak = [
  { from: "09:00", to: "13:00" },
  { from: "14:00", to: "18:00" },
]
const throughout = [{ from: "09:00", to: "18:30" }]
const saturday = [{ from: "10:00", to: "14:00" }]

const week = (weekday: WeeklyHours["mon"], sat: WeeklyHours["sat"] = []): WeeklyHours => ({
  mon: weekday,
  tue: weekday,
  wed: weekday,
  thu: weekday,
  fri: weekday,
  sat,
  sun: [],
})

/** Branches that also open on Saturday. */
const BIG_CITIES = new Set(["astana", "almaty", "shymkent"])

/** Branches without a lunch break. */
const WITHOUT_BREAK = new Set(["qaragandy", "aqtobe", "atyrau", "pavlodar"])

/** Branches whose hours stay unknown, so that the demonstration shows what that looks like. */
const UNKNOWN = new Set(["abai", "ulytau"])

/** Opening hours of a branch in local time, or `null` for those left unknown. */
export function demoHours(branchCode: string): WeeklyHours | null {
  if (UNKNOWN.has(branchCode)) {
    return null
  }
  if (BIG_CITIES.has(branchCode)) {
    return week(throughout, saturday)
  }
  return week(WITHOUT_BREAK.has(branchCode) ? throughout : withBreak)
}
