import fc from "fast-check"
import { TariffSchema, type Tariff, type TariffInput } from "../../tariff/schema"

const NAME = { kk: "Аймақ", ru: "Зона", en: "Zone" }

/** A tariff of three zones, as a shop may have it. */
export const EXAMPLE: Tariff = TariffSchema.parse({
  zones: [
    {
      code: "city",
      name: NAME,
      distance: 0,
      same_city: true,
      bands: [
        { up_to_grams: 500, price: 1_500 },
        { up_to_grams: 1_000, price: 1_800 },
      ],
      extra_kg: 300,
      days: { from: 1, to: 1 },
    },
    {
      code: "centres",
      name: NAME,
      distance: 1,
      places: [
        { province: "kz-71", cities: ["Астана", "Astana", "Нур-Султан"] },
        { province: "kz-75", cities: ["Алматы", "Almaty"] },
        { province: "kz-63", cities: ["Өскемен", "Усть-Каменогорск", "Oskemen"] },
      ],
      bands: [
        { up_to_grams: 500, price: 2_000 },
        { up_to_grams: 1_000, price: 2_400 },
      ],
      extra_kg: 450,
      days: { from: 2, to: 4 },
    },
    {
      code: "regions",
      name: NAME,
      distance: 2,
      places: [
        { province: "kz-75" },
        { province: "kz-71" },
        { province: "kz-63" },
        { province: "kz-43" },
      ],
      bands: [{ up_to_grams: 1_000, price: 3_200 }],
      extra_kg: 650,
      days: { from: 4, to: 7 },
    },
  ],
  closed: [{ province: "kz-43", cities: ["Байқоңыр"] }],
  insurance: { rate_percent: 0.5, minimum: 300 },
  free_from: 300_000,
  packing: { parcel_grams: 150, unit_grams: 40, unknown_unit_grams: 30 },
  days_off: ["2026-12-16"],
} satisfies TariffInput)

const step = fc.integer({ min: 0, max: 5_000 })

/** Tariffs whose prices rise with weight and distance: each zone adds to the one before. */
export const risingTariffs: fc.Arbitrary<Tariff> = fc
  .record({
    limits: fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 5 }),
    first: fc.array(step, { minLength: 5, maxLength: 5 }),
    zones: fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 4 }),
    rate: fc.integer({ min: 0, max: 50_000 }),
    minimum: step,
  })
  .map(({ limits, first, zones, rate, minimum }) => {
    const rising = [...limits].sort((one, other) => one - other)
    let [above, extra] = [0, 0]
    return TariffSchema.parse({
      ...EXAMPLE,
      free_from: null,
      insurance: { rate_percent: rate / 10_000, minimum },
      zones: zones.map(([more, moreExtra], distance) => {
        above += more
        extra += moreExtra
        let price = above
        return {
          ...EXAMPLE.zones[1],
          code: `zone-${distance}`,
          distance,
          extra_kg: extra,
          bands: rising.map((up_to_grams, index) => {
            price += first[index]!
            return { up_to_grams, price }
          }),
        }
      }),
    })
  })
