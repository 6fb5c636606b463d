import { describe, expect, test } from "vitest"
import { turns } from "~/coins/sold-out-announcer"

const NAME = "Saiga"
const places = (silver: number, gold: number) => [
  { key: "saiga-silver", name: NAME, units: silver },
  { key: "saiga-gold", name: NAME, units: gold },
]
const unitsOf = (silver: number, gold: number) =>
  new Map(places(silver, gold).map(({ key, units }) => [key, units]))

describe("G21, B10 what sells out or comes back is told", () => {
  test("once for each turn", () => {
    expect(turns(unitsOf(2, 0), places(0, 3))).toEqual({ gone: [NAME], back: [NAME] })
    expect(turns(unitsOf(0, 3), places(0, 2))).toEqual({ gone: [], back: [] })
  })

  test("of each coin apart, when two have the same name", () => {
    expect(turns(unitsOf(1, 0), places(1, 0))).toEqual({ gone: [], back: [] })
  })

  test("not of what was not seen before", () => {
    expect(turns(new Map(), places(1, 0))).toEqual({ gone: [], back: [] })
  })
})
