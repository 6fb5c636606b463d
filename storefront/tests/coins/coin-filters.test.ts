import { describe, expect, test } from "vitest"
import { filtersToParams, isNarrowed, parseFilters } from "~/coins/coin-filters"
import { toCoinQuery } from "~/coins/coin-query.server"
import { compactQuery } from "~/coins/filter-form"

const parse = (query: string) => parseFilters(new URLSearchParams(query))

describe("G17 filters in the URL", () => {
  test("survive the way there and back", () => {
    const query =
      "q=barys&series=space&metal=gold&metal=silver&denomination=500&quality=proof&method=pickup&price_min=1000&price_max=90000&in_stock=true&branch=astana&sort=-price&page=3"
    expect(filtersToParams(parse(query)).toString()).toBe(query)
  })

  test("take several values repeated or with commas, each once", () => {
    expect(parse("metal=gold,silver&metal=gold").facets.metal).toEqual(["gold", "silver"])
  })

  test.each([
    ["page=-1&page=2", { page: 1 }],
    ["page=abc", { page: 1 }],
    ["page=99999999999", { page: 400 }],
    ["price_min=90&price_max=10", { priceMin: 10, priceMax: 90 }],
    ["price_min=1e9&price_max=-5", { priceMin: null, priceMax: null }],
    ["price_min=12 000", { priceMin: 12_000 }],
    ["sort=DROP TABLE", { sort: null }],
    ["in_stock=yes", { inStock: false }],
    ["branch=", { branch: null }],
  ])("leave out what makes no sense: %s", (query, expected) => {
    expect(parse(query)).toMatchObject(expected)
  })

  test("leave out impossible values of a filter", () => {
    expect(parse("method=teleport&denomination=abc&metal=osmium&quality=x").facets).toEqual({
      series: [],
      metal: [],
      quality: [],
      method: [],
      denomination: [],
    })
    expect(parse(`metal=${"x".repeat(500)}`).facets.metal).toEqual([])
  })

  test("say whether anything narrows the list", () => {
    expect(isNarrowed(parse("sort=price&page=2"))).toBe(false)
    expect(isNarrowed(parse("metal=gold"))).toBe(true)
    expect(isNarrowed(parse("price_max=1"))).toBe(true)
  })

  test("become the API's query, page by page", () => {
    expect(
      toCoinQuery(parse("metal=gold&page=3&sort=name&in_stock=true"), {
        branchId: "br_1",
        size: 24,
      })
    ).toEqual({
      branch_id: "br_1",
      metal: ["gold"],
      in_stock: true,
      order: "name",
      limit: 24,
      offset: 48,
    })
  })

  test("drop fields that were left empty in the form", () => {
    const form = new FormData()
    form.append("metal", "gold")
    form.append("price_min", " ")
    form.append("sort", "")
    expect(compactQuery(form)).toBe("metal=gold")
  })
})
