import type { Tariff } from "./types"

type Zone = Tariff["zones"][number]

/** A zone as it is typed: bands and places one to a line. */
export type ZoneForm = { bands: string; places: string; extra_kg: string; from: string; to: string }

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

/** `500 = 1500` for each band, `kz-10: Семей, Semey` for each place; a place without names is the whole province. */
export const toZoneForm = ({ bands, places, extra_kg, days }: Zone): ZoneForm => ({
  bands: bands.map(({ up_to_grams, price }) => `${up_to_grams} = ${price}`).join("\n"),
  places: places
    .map(({ province, cities }) =>
      cities.length > 0 ? `${province}: ${cities.join(", ")}` : province
    )
    .join("\n"),
  extra_kg: String(extra_kg),
  from: String(days.from),
  to: String(days.to),
})

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,8}$/.test(text.trim()) ? Number(text) : undefined

const toBand = (line: string): Zone["bands"][number] | undefined => {
  const [grams, price, ...rest] = line.split("=").map(whole)
  return grams !== undefined && price !== undefined && rest.length === 0
    ? { up_to_grams: grams, price }
    : undefined
}

const toPlace = (line: string): Zone["places"][number] | undefined => {
  const [province = "", names = ""] = line.split(":")
  const code = province.trim().toLowerCase()
  return /^kz-[a-z0-9]{2,3}$/.test(code)
    ? {
        province: code,
        cities: names
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      }
    : undefined
}

/** What is typed as a zone, or the lines and numbers that cannot be read. */
export const fromZoneForm = (
  zone: Zone,
  form: ZoneForm
): { zone: Zone } | { unreadable: string[] } => {
  const read = <Value>(text: string, toValue: (line: string) => Value | undefined) =>
    lines(text).map((line) => [line, toValue(line)] as const)
  const bands = read(form.bands, toBand)
  const places = read(form.places, toPlace)
  const numbers = [form.extra_kg, form.from, form.to].map((text) => [text, whole(text)] as const)
  const unreadable = [...bands, ...places, ...numbers].flatMap(([text, value]) =>
    value === undefined ? [text || "—"] : []
  )
  if (unreadable.length > 0 || bands.length === 0) {
    return { unreadable: unreadable.length > 0 ? unreadable : ["—"] }
  }
  const [extra_kg, from, to] = numbers.map(([, value]) => value!)
  return {
    zone: {
      ...zone,
      bands: bands.map(([, band]) => band!),
      places: places.map(([, place]) => place!),
      extra_kg: extra_kg!,
      days: { from: from!, to: to! },
    },
  }
}
