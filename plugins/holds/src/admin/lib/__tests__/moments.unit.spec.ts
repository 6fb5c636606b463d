import { formatLeft, formatMoment, formatTime } from "../moments"

describe("B8 time that is left of a hold", () => {
  it.each([
    [900_000, "15:00"],
    [61_001, "01:02"],
    [0, "00:00"],
    [-5_000, "00:00"],
    [4_445_000, "1:14:05"],
  ])("shows %p milliseconds as %p", (milliseconds, shown) => {
    expect(formatLeft(milliseconds)).toBe(shown)
  })
})

describe("B8 a moment", () => {
  const moment = "2026-11-22T20:30:15.000Z"

  it.each([
    ["kk", "23.11.2026, 01:30:15", "01:30"],
    ["ru", "23.11.2026, 01:30:15", "01:30"],
    ["en", "11/23/26, 1:30:15 AM", "1:30 AM"],
  ])("is told in the store's time in %s", (language, whole, time) => {
    expect(formatMoment(moment, language).replaceAll("\u202f", " ")).toBe(whole)
    expect(formatTime(moment, language).replaceAll("\u202f", " ")).toBe(time)
  })
})
