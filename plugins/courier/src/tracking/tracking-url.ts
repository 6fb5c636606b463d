import type { Carrier } from "../options"

/** A number as carriers print it: capital letters, nothing between them. */
export const tidyNumber = (number: string): string => number.replace(/\s+/g, "").toUpperCase()

/**
 * The page that shows where a parcel is.
 *
 * @param carriers the carrier whose numbers look like this one, otherwise the first of them
 */
export const trackingUrl = (carriers: Carrier[], number: string): string => {
  const carrier =
    carriers.find(({ numbers }) => numbers && new RegExp(numbers, "u").test(number)) ?? carriers[0]!
  return carrier.trackingUrl.replace("{number}", encodeURIComponent(number))
}
