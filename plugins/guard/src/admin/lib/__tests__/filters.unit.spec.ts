import { NO_FILTERS, toQuery } from "../filters"

describe("B8 filters of the audit page", () => {
  it("leaves out what is empty", () => {
    expect(toQuery({ ...NO_FILTERS, q: "  " })).toEqual({})
  })

  it("takes both days of a period whole, as the store's clocks count them", () => {
    expect(toQuery({ ...NO_FILTERS, from: "2026-11-20", to: "2026-11-21" })).toEqual({
      from: "2026-11-19T19:00:00.000Z",
      to: "2026-11-21T19:00:00.000Z",
    })
  })
})
