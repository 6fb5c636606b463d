import { estimate, type Estimate } from "../calendar/estimate"
import { refusal } from "../errors"
import type { NumberedTariff } from "../modules/courier/service"
import { findZone, isKnown, nearestZone, type Whereabouts } from "../pricing/find-zone"
import { packParcel, type ParcelLine } from "../pricing/parcel"
import { priceOf, type Price } from "../pricing/price"

/** What is asked: what to send from where to where. */
export type Inquiry = {
  lines: ParcelLine[]
  origin: Whereabouts
  /** Null, or without city and province, as long as the buyer named none. */
  destination: Whereabouts | null | undefined
}

/** What delivery of some goods costs and when it comes. Amounts are whole tenge. */
export type Quote = Price & {
  currency_code: "kzt"
  zone: string
  /** The address is not known yet: this is what the nearest zone costs, so it may become more. */
  estimated: boolean
  declared_value: number
  weight_grams: number
  estimate: Estimate
  tariff_version: number
}

/**
 * The price of a delivery by the tariff in force. As long as nobody knows the address, that of the nearest zone.
 *
 * @throws courier_address_not_served
 */
export const quote = (
  { version, content: tariff }: NumberedTariff,
  { lines, origin, destination }: Inquiry,
  now: Date
): Quote => {
  const estimated = !isKnown(destination)
  const zone = estimated ? nearestZone(tariff) : findZone(tariff, destination, origin)
  if (!zone) {
    throw refusal("courier_address_not_served")
  }
  const parcel = packParcel(tariff.packing, lines)
  return {
    ...priceOf(tariff, zone, parcel),
    currency_code: "kzt",
    zone: zone.code,
    estimated,
    declared_value: Number(parcel.tiyn) / 100,
    weight_grams: parcel.grams,
    estimate: estimate(tariff, zone, now),
    tariff_version: version,
  }
}
