import type { Tariff, Zone } from "../tariff/schema"
import { deliveryPrice } from "./delivery-price"
import { insurancePremium } from "./insurance-premium"
import type { Parcel } from "./parcel"

/** What a buyer pays for one parcel, in whole tenge. */
export type Price = {
  /** Delivery and insurance together. */
  amount: number
  delivery_amount: number
  insurance_amount: number
  /** Delivery costs nothing because the goods are worth enough. */
  free: boolean
}

const TIYN_IN_TENGE = 100n

/** The price of a parcel in a zone: delivery, unless the goods are worth enough, and insurance. */
export const priceOf = (tariff: Tariff, zone: Zone, { grams, tiyn }: Parcel): Price => {
  const { free_from } = tariff
  const free = free_from !== null && tiyn >= BigInt(free_from) * TIYN_IN_TENGE
  const delivery_amount = free ? 0 : deliveryPrice(zone, grams)
  const insurance_amount = insurancePremium(tariff.insurance, tiyn)
  return { amount: delivery_amount + insurance_amount, delivery_amount, insurance_amount, free }
}
