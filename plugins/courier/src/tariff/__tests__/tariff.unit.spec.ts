import { EXAMPLE } from "../../pricing/__tests__/tariffs"
import { importRates } from "../import-rates"
import { problemsOf } from "../problems"
import type { Tariff, Zone } from "../schema"

const withZone = (index: number, change: Partial<Zone>): Tariff => ({
  ...EXAMPLE,
  zones: EXAMPLE.zones.map((zone, at) => (at === index ? { ...zone, ...change } : zone)),
})

describe("a tariff", () => {
  it("G24 may be put in force when nothing contradicts", () => {
    expect([...problemsOf(EXAMPLE)]).toEqual([])
  })

  it.each<[Partial<Zone>, object]>([
    [{ code: "city" }, { problem: "zone_twice", zone: "city" }],
    [{ same_city: true }, { problem: "same_city_twice", zone: "centres" }],
    [{ places: [] }, { problem: "zone_without_places", zone: "centres" }],
    [{ days: { from: 4, to: 2 } }, { problem: "days_reversed", zone: "centres" }],
    [
      {
        bands: [
          { up_to_grams: 500, price: 2_500 },
          { up_to_grams: 900, price: 2_400 },
        ],
      },
      { problem: "band_falls", zone: "centres", grams: 900 },
    ],
    [
      {
        bands: [
          { up_to_grams: 500, price: 2_500 },
          { up_to_grams: 500, price: 2_600 },
        ],
      },
      { problem: "band_twice", zone: "centres", grams: 500 },
    ],
    [{ extra_kg: 299 }, { problem: "farther_costs_less", zone: "centres", grams: 2_000 }],
    [
      { bands: [{ up_to_grams: 500, price: 1_499 }] },
      { problem: "farther_costs_less", zone: "centres", grams: 1 },
    ],
    [
      { bands: [{ up_to_grams: 5_000, price: 2_300 }] },
      { problem: "farther_costs_less", zone: "centres", grams: 2_001 },
    ],
  ])("G24 is refused with a zone that is %j", (change, problem) => {
    expect([...problemsOf(withZone(1, change))]).toContainEqual(problem)
  })

  it("G24 takes rates out of a table, row by row", () => {
    const csv = [
      "zone;up_to_grams;price",
      "city;500;1 600",
      "centres;2000;2900",
      "moon;500;1",
      "city;half;1",
      "city;700;-5",
      "city;500;1700",
      "city;700",
    ].join("\r\n")
    const { tariff, imported, refused } = importRates(EXAMPLE, `\uFEFF${csv}`)
    expect(imported).toBe(2)
    expect(refused).toEqual([
      { line: 4, problem: "zone_unknown", row: "moon;500;1" },
      { line: 5, problem: "grams_wrong", row: "city;half;1" },
      { line: 6, problem: "price_wrong", row: "city;700;-5" },
      { line: 7, problem: "row_twice", row: "city;500;1700" },
      { line: 8, problem: "price_wrong", row: "city;700" },
    ])
    expect(tariff.zones[0]!.bands[0]).toEqual({ up_to_grams: 500, price: 1_600 })
    expect(tariff.zones[1]!.bands).toHaveLength(3)
  })

  it.each(["", "a,b\n1,2", 'zone,up_to_grams,price\n"open'])("B1 refuses %j as a table", (csv) => {
    expect(() => importRates(EXAMPLE, csv)).toThrow("no table of rates")
  })
})
