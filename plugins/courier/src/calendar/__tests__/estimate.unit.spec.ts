import { estimate } from "../estimate"

const TARIFF = {
  cutoff: "15:00",
  days_off: ["2026-12-16"],
  hours: { from: "09:00", to: "20:00" },
}

describe("the days on which a parcel should arrive", () => {
  it.each([
    ["a working morning", "2026-11-24T05:00:00Z", "2026-11-25", "2026-11-26"],
    [
      "a minute before the last hour, in Kazakhstan's time",
      "2026-11-24T09:59:00Z",
      "2026-11-25",
      "2026-11-26",
    ],
    ["after the last hour", "2026-11-24T10:00:00Z", "2026-11-26", "2026-11-27"],
    ["a Friday evening", "2026-11-27T16:00:00Z", "2026-12-01", "2026-12-02"],
    [
      "a Saturday night, late enough to be Sunday here",
      "2026-11-28T20:00:00Z",
      "2026-12-01",
      "2026-12-02",
    ],
    ["the day before a holiday", "2026-12-15T05:00:00Z", "2026-12-17", "2026-12-18"],
    ["a holiday", "2026-12-16T11:00:00Z", "2026-12-18", "2026-12-21"],
  ])("P2 leave out weekends and holidays: %s", (_when, now, earliest, latest) => {
    expect(estimate(TARIFF, { days: { from: 1, to: 2 } }, new Date(now))).toEqual({
      earliest,
      latest,
      hours: { from: "09:00", to: "20:00" },
    })
  })
})
