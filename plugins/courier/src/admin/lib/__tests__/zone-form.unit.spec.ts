import { EXAMPLE } from "../../../pricing/__tests__/tariffs"
import { fromZoneForm, toZoneForm } from "../zone-form"

describe("a zone as it is typed", () => {
  it("G24 is read back as it was shown", () => {
    for (const zone of EXAMPLE.zones) {
      expect(fromZoneForm(zone, toZoneForm(zone))).toEqual({ zone })
    }
  })

  it("G24 names the lines that cannot be read", () => {
    const form = {
      bands: "500 = 10\nhalf = 1\n1 = 2 = 3",
      places: "Семей",
      extra_kg: "",
      from: "1",
      to: "2",
    }
    expect(fromZoneForm(EXAMPLE.zones[0]!, form)).toEqual({
      unreadable: ["half = 1", "1 = 2 = 3", "Семей", "—"],
    })
  })
})
