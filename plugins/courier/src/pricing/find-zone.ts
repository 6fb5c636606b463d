import type { Place, Tariff, Zone } from "../tariff/schema"
import { cityKey } from "./city-name"

/** As much of an address as decides what delivery costs. */
export type Whereabouts = { province?: string | null; city?: string | null }

/** Astana, Almaty and Shymkent: a province that is one city. */
const CITY_PROVINCES: readonly string[] = ["kz-71", "kz-75", "kz-79"]

type Listed = { zone: Zone; place: Place }

const provinceOf = ({ province }: Whereabouts): string => province?.trim().toLowerCase() ?? ""

const cityOf = ({ city }: Whereabouts): string => cityKey(city ?? "")

/** Whether there is anything to go by. */
export const isKnown = (address: Whereabouts | null | undefined): address is Whereabouts =>
  Boolean(address && (provinceOf(address) || cityOf(address)))

const names = ({ cities }: Place, city: string): boolean =>
  cities.some((name) => cityKey(name) === city)

/** Whether a place is meant by an address: one of its cities, or the whole province where it names none. */
const holds = (place: Place, address: Whereabouts): boolean => {
  const [province, city] = [provinceOf(address), cityOf(address)]
  const sameProvince = province === place.province
  return place.cities.length > 0
    ? names(place, city) && (sameProvince || province === "")
    : sameProvince
}

/** The most particular place of the tariff that an address is in. */
const findPlace = ({ zones }: Tariff, address: Whereabouts): Listed | undefined => {
  const found = zones.flatMap((zone) =>
    zone.places.filter((place) => holds(place, address)).map((place) => ({ zone, place }))
  )
  return found.find(({ place }) => place.cities.length > 0) ?? found[0]
}

const isSameCity = (one: Listed, other: Listed | undefined): boolean =>
  one.place === other?.place
    ? one.place.cities.length > 0 || CITY_PROVINCES.includes(one.place.province)
    : one.place.province === other?.place.province && CITY_PROVINCES.includes(one.place.province)

/** The zone of least distance: what delivery costs at least. */
export const nearestZone = ({ zones }: Tariff): Zone =>
  zones.reduce((nearest, zone) => (zone.distance < nearest.distance ? zone : nearest))

/**
 * The zone of an address, by its city and province.
 *
 * @param origin where the parcel is sent from
 * @returns undefined where nobody delivers to
 */
export const findZone = (
  tariff: Tariff,
  address: Whereabouts,
  origin: Whereabouts
): Zone | undefined => {
  if (tariff.closed.some((place) => holds(place, address))) {
    return undefined
  }
  const destination = findPlace(tariff, address)
  const local = tariff.zones.find(({ same_city }) => same_city)
  if (destination && local && isSameCity(destination, findPlace(tariff, origin))) {
    return local
  }
  return destination?.zone
}
