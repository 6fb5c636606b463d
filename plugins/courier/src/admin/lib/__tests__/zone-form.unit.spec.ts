import { EXAMPLE } from "../../../pricing/__tests__/tariffs"
import { TariffSchema } from "../../../tariff/schema"
import { fromZoneForm, newZone, toZoneForm, type Zone } from "../zone-form"

describe("a zone as it is typed", () => {
  it("G24 is read back as it was shown", () => {
    for (const zone of EXAMPLE.zones) {
      expect(fromZoneForm(toZoneForm(zone))).toEqual({ zone })
    }
  })

  it("G24 names the lines that cannot be read", () => {
    const form = {
      ...toZoneForm(EXAMPLE.zones[0]!),
      ru: " ",
      bands: "500 = 10\nhalf = 1\n1 = 2 = 3",
      places: "Семей",
      extra_kg: "",
    }
    expect(fromZoneForm(form)).toEqual({
      unreadable: [
        { field: "ru", line: "" },
        { field: "places", line: "Семей" },
        { field: "bands", line: "half = 1" },
        { field: "bands", line: "1 = 2 = 3" },
        { field: "extra_kg", line: "" },
      ],
    })
  })

  it("G24 is new with all to fill in, farther than those which are there", () => {
    const form = toZoneForm(newZone(EXAMPLE))
    const read = fromZoneForm(form)
    expect("unreadable" in read && read.unreadable.map(({ field }) => field)).toEqual([
      ...["code", "kk", "ru", "en", "bands"],
    ])
    const filled = { ...form, code: "remote", kk: "А", ru: "Б", en: "C", bands: "500 = 9000" }
    const zone = fromZoneForm({ ...filled, places: "kz-23: Атырау" })
    const tariff = { ...EXAMPLE, zones: [...EXAMPLE.zones, ("zone" in zone && zone.zone) as Zone] }
    expect(TariffSchema.parse(tariff)).toEqual(tariff)
    expect(Math.max(...EXAMPLE.zones.map(({ distance }) => distance))).toBeLessThan(
      Number(form.distance)
    )
  })
})
