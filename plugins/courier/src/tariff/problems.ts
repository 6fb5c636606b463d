import { deliveryPrice, heaviestBand } from "../pricing/delivery-price"
import type { Tariff, Zone } from "./schema"

/** What is wrong with a tariff as a whole. */
export type TariffProblem = {
  problem:
    | "zone_twice"
    | "same_city_twice"
    | "zone_without_places"
    | "band_twice"
    | "band_falls"
    | "days_reversed"
    | "farther_costs_less"
    | "hours_reversed"
  zone?: string
  grams?: number
}

const STEP = 1_000

/** Weights at which the price of either zone changes, up to where their difference can only grow. */
const weightsToCompare = (zones: Zone[]): number[] => {
  const end = Math.max(...zones.map(heaviestBand)) + 2 * STEP
  const ends = zones.flatMap((zone) => {
    const last = heaviestBand(zone)
    const steps = Math.ceil((end - last) / STEP)
    return [
      ...zone.bands.map(({ up_to_grams }) => up_to_grams),
      ...Array.from({ length: steps }, (_, step) => last + step * STEP),
    ]
  })
  return [1, ...ends, ...ends.map((grams) => grams + 1)].sort((one, other) => one - other)
}

const costsLess = (farther: Zone, nearer: Zone): number | undefined =>
  farther.extra_kg < nearer.extra_kg
    ? heaviestBand(farther) + STEP
    : weightsToCompare([farther, nearer]).find(
        (grams) => deliveryPrice(farther, grams) < deliveryPrice(nearer, grams)
      )

function* ofZone(zone: Zone): Generator<TariffProblem> {
  const rising = [...zone.bands].sort((one, other) => one.up_to_grams - other.up_to_grams)
  for (const [index, { up_to_grams: grams, price }] of rising.entries()) {
    const lighter = rising[index - 1]
    if (lighter?.up_to_grams === grams) {
      yield { problem: "band_twice", zone: zone.code, grams }
    } else if (lighter && lighter.price > price) {
      yield { problem: "band_falls", zone: zone.code, grams }
    }
  }
  if (zone.days.from > zone.days.to) {
    yield { problem: "days_reversed", zone: zone.code }
  }
  if (!zone.same_city && zone.places.length === 0) {
    yield { problem: "zone_without_places", zone: zone.code }
  }
}

function* ofPairs(zones: Zone[]): Generator<TariffProblem> {
  for (const nearer of zones) {
    for (const farther of zones.filter(({ distance }) => distance > nearer.distance)) {
      const grams = costsLess(farther, nearer)
      if (grams !== undefined) {
        yield { problem: "farther_costs_less", zone: farther.code, grams }
      }
    }
  }
}

/**
 * Everything that a tariff must not be put in force with. What passes never costs less for more weight or a greater
 * distance.
 */
export function* problemsOf({ zones, hours }: Tariff): Generator<TariffProblem> {
  const codes = zones.map(({ code }) => code)
  for (const zone of codes.filter((code, index) => codes.indexOf(code) !== index)) {
    yield { problem: "zone_twice", zone }
  }
  const local = zones.filter(({ same_city }) => same_city)
  if (local.length > 1) {
    yield { problem: "same_city_twice", zone: local[1]!.code }
  }
  if (hours.from >= hours.to) {
    yield { problem: "hours_reversed" }
  }
  for (const zone of zones) {
    yield* ofZone(zone)
  }
  yield* ofPairs(zones)
}
