import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { Tariff } from "../tariff/schema"

/** Units of one kind in a parcel. */
export type ParcelLine = {
  quantity: number
  /** Grams of one unit; null when nobody entered it. */
  grams: number | null
  /** Tenge for one unit. */
  price: BigNumberInput
}

/** Weight in grams, packing included, and declared value in hundredths of a tenge. */
export type Parcel = { grams: number; tiyn: bigint }

/** What is sent: whole grams, rounded up; the value is what the units cost without discounts. */
export const packParcel = (packing: Tariff["packing"], lines: ParcelLine[]): Parcel => {
  const unitGrams = (grams: number | null) =>
    (grams ?? packing.unknown_unit_grams) + packing.unit_grams
  const goods = lines.reduce((sum, { quantity, grams }) => sum + quantity * unitGrams(grams), 0)
  const value = lines.reduce(
    (sum, { quantity, price }) => MathBN.add(sum, MathBN.mult(price, quantity)),
    MathBN.convert(0)
  )
  return {
    grams: Math.ceil(packing.parcel_grams + goods),
    tiyn: BigInt(value.multipliedBy(100).integerValue(0).toFixed(0)),
  }
}
