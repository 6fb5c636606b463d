import fc from "fast-check"
import { problemsOf } from "../../tariff/problems"
import { deliveryPrice } from "../delivery-price"
import { insurancePremium } from "../insurance-premium"
import { packParcel } from "../parcel"
import { priceOf } from "../price"
import { EXAMPLE, risingTariffs } from "./tariffs"

const grams = fc.integer({ min: 0, max: 100_000 })
const tiyn = fc.bigInt({ min: 0n, max: 100_000_000_000n })
const most = (one: bigint, other: bigint): bigint => (one > other ? one : other)

describe("the price of a parcel", () => {
  it("G16, G24 is never negative, and a whole number of tenge of both parts", () => {
    fc.assert(
      fc.property(risingTariffs, grams, tiyn, (tariff, weight, value) => {
        for (const zone of tariff.zones) {
          const price = priceOf(tariff, zone, { grams: weight, tiyn: value })
          expect(price.delivery_amount).toBeGreaterThanOrEqual(0)
          expect(price.insurance_amount).toBeGreaterThanOrEqual(0)
          expect(Number.isSafeInteger(price.amount)).toBe(true)
          expect(price.amount).toBe(price.delivery_amount + price.insurance_amount)
        }
      })
    )
  })

  it("G24 never falls as weight, value or distance grows", () => {
    fc.assert(
      fc.property(risingTariffs, grams, grams, tiyn, tiyn, (tariff, one, other, first, second) => {
        const [lighter, heavier] = [Math.min(one, other), Math.max(one, other)]
        const dearer = most(first, second)
        const cheaper = first + second - dearer
        let nearer = 0
        for (const zone of tariff.zones) {
          const small = priceOf(tariff, zone, { grams: lighter, tiyn: cheaper })
          const heavy = priceOf(tariff, zone, { grams: heavier, tiyn: cheaper })
          const dear = priceOf(tariff, zone, { grams: lighter, tiyn: dearer })
          expect(heavy.amount).toBeGreaterThanOrEqual(small.amount)
          expect(dear.amount).toBeGreaterThanOrEqual(small.amount)
          expect(small.amount).toBeGreaterThanOrEqual(nearer)
          nearer = small.amount
        }
      })
    )
  })

  it("G24 rises in every tariff that may be put in force", () => {
    fc.assert(fc.property(risingTariffs, (tariff) => expect([...problemsOf(tariff)]).toEqual([])))
  })

  it.each([
    [1, 1_500],
    [500, 1_500],
    [501, 1_800],
    [1_000, 1_800],
    [1_001, 2_100],
    [2_000, 2_100],
    [2_001, 2_400],
  ])("G24 of %i grams is that of its band: %i", (weight, price) => {
    expect(deliveryPrice(EXAMPLE.zones[0]!, weight)).toBe(price)
  })

  it.each([
    [0n, 0],
    [1n, 300],
    [6_000_000n, 300],
    [6_000_100n, 301],
    [10_000_001n, 501],
    [20_000_000n, 1_000],
  ])(
    "G24 of insurance for %i tiyn is the rate, rounded up, and the minimum at least: %i",
    (value, premium) => {
      expect(insurancePremium(EXAMPLE.insurance, value)).toBe(premium)
    }
  )

  it("G24 of delivery is nothing from the value on that the shop has set, and insurance stays", () => {
    const parcel = { grams: 200, tiyn: 29_999_999n }
    expect(priceOf(EXAMPLE, EXAMPLE.zones[1]!, parcel)).toEqual({
      amount: 3_500,
      delivery_amount: 2_000,
      insurance_amount: 1_500,
      free: false,
    })
    expect(priceOf(EXAMPLE, EXAMPLE.zones[1]!, { ...parcel, tiyn: 30_000_000n })).toEqual({
      amount: 1_500,
      delivery_amount: 0,
      insurance_amount: 1_500,
      free: true,
    })
  })

  it("G24 weighs units with their packing, and takes their prices exactly", () => {
    const parcel = packParcel(EXAMPLE.packing, [
      { quantity: 3, grams: 32, price: "0.1" },
      { quantity: 1, grams: null, price: 10_000 },
    ])
    expect(parcel).toEqual({ grams: 150 + 3 * 72 + 70, tiyn: 1_000_030n })
  })
})
