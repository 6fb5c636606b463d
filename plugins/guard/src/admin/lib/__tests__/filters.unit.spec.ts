import { NO_FILTERS, toQuery } from "../filters"

describe("B8 filters of the audit page", () => {
  it("leaves out what is empty", () => {
    expect(toQuery({ ...NO_FILTERS, q: "  " })).toEqual({})
  })

  it("takes both days of a period whole", () => {
    const { from = "", to = "" } = toQuery({ ...NO_FILTERS, from: "2026-11-20", to: "2026-11-21" })
    expect(new Date(to).getTime() - new Date(from).getTime()).toBe(2 * 86_400_000)
    expect(new Date(from).getHours()).toBe(0)
  })
})
