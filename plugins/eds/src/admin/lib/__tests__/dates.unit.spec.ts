import { formatMoment } from "../dates"

describe("B5 moments in the admin", () => {
  it.each([
    ["kk", "22.11.2026, 04:40"],
    ["en", "Nov 22, 2026, 4:40 AM"],
  ])("are Astana's, and Kazakh ones need no name of a month: %s", (language, written) => {
    expect(formatMoment("2026-11-21T23:40:00Z", language).replace(/\s/g, " ")).toBe(written)
  })
})
