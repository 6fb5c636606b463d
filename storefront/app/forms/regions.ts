/** ISO 3166-2 codes in lower case, as core keeps provinces: the three cities first, then the regions. */
export const REGIONS = [
  "kz-71",
  "kz-75",
  "kz-79",
  "kz-10",
  "kz-11",
  "kz-15",
  "kz-19",
  "kz-23",
  "kz-27",
  "kz-31",
  "kz-33",
  "kz-35",
  "kz-39",
  "kz-43",
  "kz-47",
  "kz-55",
  "kz-59",
  "kz-61",
  "kz-62",
  "kz-63",
] as const

export type Region = (typeof REGIONS)[number]

export function isRegion(value: unknown): value is Region {
  return REGIONS.some((region) => region === value)
}
