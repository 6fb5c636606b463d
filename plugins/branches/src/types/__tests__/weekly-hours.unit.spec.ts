import { WEEK_DAYS, WeeklyHoursSchema } from ".."

const week = (mon: unknown) => ({
  ...Object.fromEntries(WEEK_DAYS.map((day) => [day, []])),
  mon,
})
const accepts = (mon: unknown) => WeeklyHoursSchema.safeParse(week(mon)).success

describe("G18 opening hours", () => {
  it("takes days off, breaks and a day up to midnight", () => {
    expect(accepts([])).toBe(true)
    expect(
      accepts([
        { from: "09:00", to: "13:00" },
        { from: "14:00", to: "23:59" },
      ])
    ).toBe(true)
  })

  it.each([
    ["an hour that no clock shows", [{ from: "09:00", to: "24:00" }]],
    ["a time that is not padded", [{ from: "9:00", to: "18:00" }]],
    ["an end before the start", [{ from: "18:00", to: "09:00" }]],
    ["an empty interval", [{ from: "09:00", to: "09:00" }]],
    [
      "intervals that overlap",
      [
        { from: "09:00", to: "13:00" },
        { from: "12:00", to: "18:00" },
      ],
    ],
    [
      "intervals out of order",
      [
        { from: "14:00", to: "18:00" },
        { from: "09:00", to: "13:00" },
      ],
    ],
    ["fields that nobody knows", [{ from: "09:00", to: "18:00", note: "x" }]],
  ])("refuses %s", (_, mon) => {
    expect(accepts(mon)).toBe(false)
  })

  it("needs every day of the week", () => {
    expect(WeeklyHoursSchema.safeParse({ mon: [] }).success).toBe(false)
  })
})
