import type { TariffInput } from "@qazyna/courier/tariff/schema"
import { BRANCH_RECORDS } from "../data/branch-record"
import { HOLIDAY_RECORDS } from "../data/holiday-record"
import { PROVINCES, provinceOfBranch } from "../data/provinces"

/** A tariff lists no weekends: the courier does not work on them anyway. */
const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay())

/** Where parcels up to these weights in grams go for these prices in tenge. */
const bands = (prices: [number, number, number, number]) =>
  [500, 1_000, 3_000, 10_000].map((up_to_grams, index) => ({
    up_to_grams,
    price: prices[index]!,
  }))

/** The centres of the regions, where the branches are, by every name they go by. */
const centres = () =>
  BRANCH_RECORDS.map(({ code, city }) => ({
    province: provinceOfBranch(code),
    cities: [
      ...new Set([city.kk, city.ru, ...city.en.split(/[()]/).map((name) => name.trim())]),
    ].filter(Boolean),
  }))

/** Prices of the courier as the demonstration has them; the days off are those of the country. */
export const demoTariff = (): TariffInput => ({
  zones: [
    {
      code: "city",
      name: { kk: "Филиал қаласы", ru: "Город филиала", en: "City of the branch" },
      distance: 0,
      same_city: true,
      bands: bands([1_500, 1_800, 2_300, 3_500]),
      extra_kg: 300,
      days: { from: 1, to: 1 },
    },
    {
      code: "centres",
      name: { kk: "Облыс орталықтары", ru: "Областные центры", en: "Regional centres" },
      distance: 1,
      places: centres(),
      bands: bands([2_000, 2_400, 3_200, 5_200]),
      extra_kg: 450,
      days: { from: 2, to: 4 },
    },
    {
      code: "regions",
      name: { kk: "Басқа елді мекендер", ru: "Другие населённые пункты", en: "Other places" },
      distance: 2,
      places: PROVINCES.map((province) => ({ province })),
      bands: bands([2_600, 3_200, 4_400, 7_200]),
      extra_kg: 650,
      days: { from: 4, to: 7 },
    },
  ],
  closed: [{ province: "kz-43", cities: ["Байқоңыр", "Байконур", "Baikonur", "Baikonyr"] }],
  insurance: { rate_percent: 0.5, minimum: 300 },
  free_from: 300_000,
  packing: { parcel_grams: 150, unit_grams: 40, unknown_unit_grams: 30 },
  days_off: HOLIDAY_RECORDS.map(({ day }) => day).filter(isWeekday),
})
