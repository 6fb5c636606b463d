import { z } from "@medusajs/framework/zod"

const WHOLE_TENGE = 10_000_000
const HEAVIEST = 1_000_000

const tenge = z.int().min(0).max(WHOLE_TENGE)
const grams = z.int().min(0).max(HEAVIEST)
const days = z.int().min(0).max(60)
const text = z.string().trim().min(1).max(100)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A date of the calendar, as `2026-12-16`. */
const date = z.iso.date()

/** A province by its ISO 3166-2 code; whole, or some of its cities, each by every name it goes by. */
const place = z.strictObject({
  province: z.string().regex(/^kz-[a-z0-9]{2,3}$/),
  cities: z.array(text).max(50).default([]),
})

/** The price in tenge of parcels up to a weight, that weight included. */
const band = z.strictObject({ up_to_grams: grams.min(1), price: tenge })

const zone = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.strictObject({ kk: text, ru: text, en: text }),
  /** Order of the zones: nothing may cost less in a farther one. */
  distance: z.int().min(0).max(10_000),
  /** Addresses in the city that the parcel is sent from, whichever it is. */
  same_city: z.boolean().default(false),
  places: z.array(place).max(200).default([]),
  bands: z.array(band).min(1).max(50),
  /** Tenge for each begun kilogram above the last band. */
  extra_kg: tenge,
  /** Working days on the way. */
  days: z.strictObject({ from: days, to: days }),
})

/** Everything that decides what a courier costs and when he comes. */
export const TariffSchema = z.strictObject({
  zones: z.array(zone).min(1).max(50),
  /** Places that nobody delivers to, though their province is in a zone. */
  closed: z.array(place).max(200).default([]),
  insurance: z.strictObject({
    /** Percent of the declared value, with up to four digits after the point. */
    rate_percent: z
      .number()
      .min(0)
      .max(100)
      .refine((rate) => Number.isInteger(Math.round(rate * 1e7) / 1e3), "four digits at most"),
    /** Tenge. */
    minimum: tenge,
  }),
  /** Value of the goods in tenge from which delivery costs nothing; insurance is paid all the same. */
  free_from: z.int().min(1).max(1_000_000_000).nullable().default(null),
  packing: z.strictObject({
    /** Grams of the box. */
    parcel_grams: grams,
    /** Grams of the wrapping of one unit. */
    unit_grams: grams,
    /** Grams of a unit whose weight nobody entered. */
    unknown_unit_grams: grams,
  }),
  /** When the courier may come, in the recipient's time. */
  hours: z.strictObject({ from: clock, to: clock }).default({ from: "09:00", to: "20:00" }),
  /** Orders placed before this time leave the same working day, later ones the next. */
  cutoff: clock.default("15:00"),
  /** Working days between Monday and Friday on which nobody works. */
  days_off: z.array(date).max(1_000).default([]),
})

export type Tariff = z.output<typeof TariffSchema>
export type TariffInput = z.input<typeof TariffSchema>
export type Zone = Tariff["zones"][number]
export type Place = Zone["places"][number]
