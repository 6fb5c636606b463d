/** Cities of republican significance: region and city in one. */
const CITIES = ["kz-71", "kz-75", "kz-79"] as const

/** ISO 3166-2 codes in lower case, as core keeps provinces: the three cities first, then the regions. */
export const REGIONS = [
  ...CITIES,
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

function isRegion(value: unknown): value is Region {
  return REGIONS.some((region) => region === value)
}

/** True for a region that an address names besides its city: the name of Almaty twice helps nobody. */
export function isOblast(value: unknown): value is Region {
  return isRegion(value) && !CITIES.some((city) => city === value)
}
