import { findZone, isKnown, nearestZone } from "../find-zone"
import { EXAMPLE } from "./tariffs"

const ASTANA = { city: "Астана" }

describe("the zone of an address", () => {
  it.each([
    [{ province: "kz-71", city: "Астана" }, "city"],
    [{ city: "г. Астана" }, "city"],
    [{ city: " АСТАНА қаласы " }, "city"],
    [{ province: "KZ-71", city: "Нур-Султан" }, "city"],
    [{ province: "kz-71", city: "Косшы" }, "city"],
    [{ province: "kz-75", city: "Алматы" }, "centres"],
    [{ city: "Almaty city" }, "centres"],
    [{ province: "kz-63", city: "Усть Каменогорск" }, "centres"],
    [{ province: "kz-63", city: "Риддер" }, "regions"],
    [{ province: "kz-63", city: "Астана" }, "regions"],
    [{ province: "kz-43", city: "Қызылорда" }, "regions"],
  ])("G24 %j from Astana is %s", (address, code) => {
    expect(findZone(EXAMPLE, address, ASTANA)?.code).toBe(code)
  })

  it.each([
    [{ province: "kz-43", city: "Байқоңыр" }],
    [{ city: "Байқоңыр" }],
    [{ province: "kz-10", city: "Семей" }],
    [{ city: "Лондон" }],
    [{ province: "moon", city: "Астана" }],
  ])("B1 nobody delivers to %j", (address) => {
    expect(findZone(EXAMPLE, address, ASTANA)).toBeUndefined()
  })

  it("G24 is not the city's own where nobody knows where the parcel leaves from", () => {
    expect(findZone(EXAMPLE, ASTANA, {})?.code).toBe("centres")
  })

  it("G24 is the nearest as long as there is no city and no province", () => {
    expect(nearestZone(EXAMPLE).code).toBe("city")
    expect([null, {}, { city: " ", province: "" }].map(isKnown)).toEqual([false, false, false])
    expect(isKnown({ city: "Астана" })).toBe(true)
  })
})
