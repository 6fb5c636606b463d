import { dayOf, daysOf } from "../dates"

describe("G24 days on the courier's papers", () => {
  it("are written as the reader's language writes them", () => {
    expect(dayOf("2026-11-26", "en")).toBe("November 26, 2026")
    expect(dayOf("2026-11-26", "ru")).toBe("26 ноября 2026 г.")
    expect(dayOf("2026-11-26", "kk")).toBe("26.11.2026")
    expect(dayOf("", "ru")).toBe("")
  })

  it("are one day where the first is the last", () => {
    expect(daysOf("2026-11-26", "2026-11-26", "kk")).toBe("26.11.2026")
    expect(daysOf("2026-11-26", "2026-11-30", "kk")).toBe("26.11.2026 – 30.11.2026")
    expect(daysOf(null, null, "kk")).toBe("")
  })
})
