import { DEFAULT_PICKUP_RULES, type WeeklyHours } from "../../../types"
import { dayAfter, localDay, momentAt, weekDayOf } from "../local-time"
import {
  bookableSlots,
  changeableUntil,
  keptUntil,
  slotsOfDay,
  type PickupCalendar,
} from "../slots"

const DAY: WeeklyHours["mon"] = [
  { from: "09:00", to: "10:10" },
  { from: "14:00", to: "15:00" },
]

/** Open from Monday to Friday; 2026-11-23 is a Monday. */
const HOURS: WeeklyHours = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [], sun: [] }

const calendar = (change: Partial<PickupCalendar> = {}, rules = {}): PickupCalendar => ({
  hours: HOURS,
  specialDays: [],
  rules: { ...DEFAULT_PICKUP_RULES, lead_minutes: 0, ...rules },
  ...change,
})

const starts = (slots: { starts_at: Date }[]): string[] =>
  slots.map(({ starts_at }) => starts_at.toISOString())

const never = new Date("2999-01-01T00:00:00Z")

describe("B7 slots of a branch", () => {
  it("goes by the clocks of Kazakhstan, five hours before UTC", () => {
    expect(localDay(new Date("2026-12-31T18:59:59.999Z"))).toBe("2026-12-31")
    expect(localDay(new Date("2026-12-31T19:00:00.000Z"))).toBe("2027-01-01")
    expect(momentAt("2027-01-01", "02:30").toISOString()).toBe("2026-12-31T21:30:00.000Z")
    expect(dayAfter("2028-02-28")).toBe("2028-02-29")
    expect(dayAfter("2026-12-31")).toBe("2027-01-01")
    expect(weekDayOf("2026-11-22")).toBe(6)
  })

  it("fills opening hours, never reaches into a break and leaves out what is too short", () => {
    expect(starts(slotsOfDay(calendar(), "2026-11-23"))).toEqual([
      "2026-11-23T04:00:00.000Z",
      "2026-11-23T04:30:00.000Z",
      "2026-11-23T09:00:00.000Z",
      "2026-11-23T09:30:00.000Z",
    ])
  })

  it("has none on days off, on holidays and where hours are not known", () => {
    const closed = { specialDays: [{ day: "2026-11-23", works_as: null }] }
    expect(slotsOfDay(calendar(), "2026-11-22")).toEqual([])
    expect(slotsOfDay(calendar(closed), "2026-11-23")).toEqual([])
    expect(slotsOfDay(calendar({ hours: null }), "2026-11-23")).toEqual([])
  })

  it("works on a Sunday that was swapped with a working day", () => {
    const swapped = { specialDays: [{ day: "2026-11-22", works_as: "mon" as const }] }
    expect(slotsOfDay(calendar(swapped), "2026-11-22")).toHaveLength(4)
  })

  it("offers a slot until the lead time before it, to the millisecond", () => {
    const nine = momentAt("2026-11-23", "09:00").getTime()
    const rules = { lead_minutes: 60, horizon_days: 1 }
    const offered = (late: number) =>
      bookableSlots(calendar({}, rules), new Date(nine - 3_600_000 + late), never)
    expect(offered(0)).toHaveLength(4)
    expect(offered(1)).toHaveLength(3)
  })

  it("looks ahead as many local days as the horizon has, today included", () => {
    const days = (now: string, horizon_days: number) => {
      const slots = bookableSlots(calendar({}, { horizon_days }), new Date(now), never)
      return [...new Set(slots.map(({ starts_at }) => localDay(starts_at)))]
    }
    expect(days("2026-11-22T18:59:59Z", 2)).toEqual(["2026-11-23"])
    expect(days("2026-11-22T19:00:00Z", 2)).toEqual(["2026-11-23", "2026-11-24"])
    expect(days("2026-11-27T19:00:00Z", 2)).toEqual([])
  })

  it("keeps an order for whole days after the day on which it was placed", () => {
    const rules = { ...DEFAULT_PICKUP_RULES, keep_days: 1 }
    expect(keptUntil(new Date("2026-11-22T18:59:59Z"), rules)).toEqual(momentAt("2026-11-24"))
    expect(keptUntil(new Date("2026-11-22T19:00:00Z"), rules)).toEqual(momentAt("2026-11-25"))
    const now = new Date("2026-11-22T18:00:00Z")
    const until = momentAt("2026-11-24")
    expect(bookableSlots(calendar(), now, until)).toHaveLength(4)
  })

  it("closes changes as long before the slot as the branch wants", () => {
    const rules = { ...DEFAULT_PICKUP_RULES, cutoff_minutes: 90 }
    const start = momentAt("2026-11-23", "09:00")
    expect(changeableUntil(start, rules)).toEqual(momentAt("2026-11-23", "07:30"))
  })
})
