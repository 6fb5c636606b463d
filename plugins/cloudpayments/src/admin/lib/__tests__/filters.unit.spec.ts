import { readFilters, toAddress, toQuery } from "../filters"

const read = (address: string) => readFilters(new URLSearchParams(address))

describe("P1 filters of the list of card payments", () => {
  it("P1 come out of the address of the page and go back into it", () => {
    const filters = read("q=350&state=failed&from=2026-11-01&to=2026-11-22&offset=40")
    expect(filters).toEqual({
      q: "350",
      state: "failed",
      from: "2026-11-01",
      to: "2026-11-22",
      offset: 40,
    })
    expect(toAddress(filters)).toEqual({
      q: "350",
      state: "failed",
      from: "2026-11-01",
      to: "2026-11-22",
      offset: "40",
    })
    expect(toAddress(read(""))).toEqual({})
  })

  it("P1 are left out where the address makes no sense", () => {
    expect(read("state=lost&from=yesterday&to=2026-13-45&offset=-3")).toEqual({
      q: "",
      state: "",
      from: "",
      to: "",
      offset: 0,
    })
  })

  it("P1 ask for days of the store, the last one included", () => {
    expect(toQuery({ ...read("from=2026-11-22&to=2026-11-22"), q: "  42 " })).toEqual({
      q: "42",
      from: "2026-11-21T19:00:00.000Z",
      to: "2026-11-22T19:00:00.000Z",
      offset: 0,
      limit: 20,
    })
  })
})
