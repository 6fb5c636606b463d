import type { Tariff } from "./types"

export type Zone = Tariff["zones"][number]

export const NAMES = ["kk", "ru", "en"] as const

/** A zone as it is typed: bands and places one to a line. */
export type ZoneForm = Record<
  "code" | (typeof NAMES)[number] | "distance" | "bands" | "places" | "extra_kg" | "from" | "to",
  string
> & { same_city: boolean }

/** What of a form cannot be read: the field, and the line of it or nothing where it is empty. */
export type Unreadable = { field: keyof ZoneForm; line: string }

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

/** A zone that is not there yet, farther than all others. */
export const newZone = ({ zones }: Tariff): Zone => ({
  code: "",
  name: { kk: "", ru: "", en: "" },
  distance: Math.max(...zones.map(({ distance }) => distance)) + 10,
  same_city: false,
  places: [],
  bands: [],
  extra_kg: 0,
  days: { from: 1, to: 3 },
})

/** `500 = 1500` for each band, `kz-10: Семей, Semey` for each place; a place without names is the whole province. */
export const toZoneForm = (zone: Zone): ZoneForm => ({
  code: zone.code,
  ...zone.name,
  distance: String(zone.distance),
  same_city: zone.same_city,
  bands: zone.bands.map(({ up_to_grams, price }) => `${up_to_grams} = ${price}`).join("\n"),
  places: zone.places
    .map(({ province, cities }) =>
      cities.length > 0 ? `${province}: ${cities.join(", ")}` : province
    )
    .join("\n"),
  extra_kg: String(zone.extra_kg),
  from: String(zone.days.from),
  to: String(zone.days.to),
})

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,8}$/.test(text.trim()) ? Number(text) : undefined

const word = (text: string): string | undefined => text.trim() || undefined

const code = (text: string): string | undefined =>
  /^[a-z0-9-]{1,40}$/.test(text.trim()) ? text.trim() : undefined

const toBand = (line: string): Zone["bands"][number] | undefined => {
  const [grams, price, ...rest] = line.split("=").map(whole)
  return grams !== undefined && price !== undefined && rest.length === 0
    ? { up_to_grams: grams, price }
    : undefined
}

const toPlace = (line: string): Zone["places"][number] | undefined => {
  const [province = "", names = ""] = line.split(":")
  const region = province.trim().toLowerCase()
  return /^kz-[a-z0-9]{2,3}$/.test(region)
    ? {
        province: region,
        cities: names
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      }
    : undefined
}

/** What is typed as a zone, or what of it cannot be read. */
export const fromZoneForm = (form: ZoneForm): { zone: Zone } | { unreadable: Unreadable[] } => {
  const unreadable: Unreadable[] = []
  const one = <Value>(
    field: Exclude<keyof ZoneForm, "same_city">,
    toValue: (text: string) => Value | undefined
  ): Value => {
    const value = toValue(form[field])
    if (value === undefined) {
      unreadable.push({ field, line: form[field].trim() })
    }
    return value as Value
  }
  const list = <Value>(
    field: "bands" | "places",
    toValue: (line: string) => Value | undefined
  ): Value[] =>
    lines(form[field]).flatMap((line) => {
      const value = toValue(line)
      if (value === undefined) {
        unreadable.push({ field, line })
      }
      return value ?? []
    })
  const zone: Zone = {
    code: one("code", code),
    name: { kk: one("kk", word), ru: one("ru", word), en: one("en", word) },
    distance: one("distance", whole),
    same_city: form.same_city,
    places: list("places", toPlace),
    bands: list("bands", toBand),
    extra_kg: one("extra_kg", whole),
    days: { from: one("from", whole), to: one("to", whole) },
  }
  if (lines(form.bands).length === 0) {
    unreadable.push({ field: "bands", line: "" })
  }
  return unreadable.length > 0 ? { unreadable } : { zone }
}
