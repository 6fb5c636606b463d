import type { Zone } from "../tariff/schema"

const KILOGRAM = 1_000

/** Where the bands of a zone end, in grams. */
export const heaviestBand = ({ bands }: Pick<Zone, "bands">): number =>
  Math.max(...bands.map(({ up_to_grams }) => up_to_grams))

/**
 * What a parcel costs in a zone, in whole tenge: the price of the lightest band that it fits into; above the last
 * band that one's price and so much for each begun kilogram.
 */
export const deliveryPrice = (
  { bands, extra_kg }: Pick<Zone, "bands" | "extra_kg">,
  grams: number
): number => {
  const rising = [...bands].sort((one, other) => one.up_to_grams - other.up_to_grams)
  const fitting = rising.find(({ up_to_grams }) => grams <= up_to_grams)
  if (fitting) {
    return fitting.price
  }
  const last = rising.at(-1)!
  return last.price + extra_kg * Math.ceil((grams - last.up_to_grams) / KILOGRAM)
}
