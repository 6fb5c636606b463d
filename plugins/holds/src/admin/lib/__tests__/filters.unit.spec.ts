import { ANY, PAGE, readFilters, toAddress, toQuery } from "../filters"

const read = (address: string) => readFilters(new URLSearchParams(address))

describe("B8 filters of the list of holds", () => {
  it("shows live holds unless the address says otherwise", () => {
    expect(toQuery(read(""))).toEqual({ status: "live", offset: 0, limit: PAGE })
    expect(toQuery(read("status=any&q=%20a%40b%20&offset=x"))).toEqual({
      q: "a@b",
      offset: 0,
      limit: PAGE,
    })
  })

  it("finds in the address what it wrote there", () => {
    const filters = {
      status: ANY,
      location_id: "sloc_1",
      product_id: "",
      q: "a",
      offset: 40,
    } as const
    expect(readFilters(new URLSearchParams(toAddress(filters)))).toEqual(filters)
    expect(toAddress(read(""))).toEqual({})
  })
})
