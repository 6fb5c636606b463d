import { COIN_RECORDS } from "../../data/coin-record"
import { demoPrice } from "../prices"

const priceOf = (handle: string) => demoPrice(COIN_RECORDS.find((coin) => coin.handle === handle)!)

describe("demo prices", () => {
  it("G24 are whole thousands of tenge", () => {
    for (const coin of COIN_RECORDS) {
      expect([coin.handle, demoPrice(coin) % 1_000]).toEqual([coin.handle, 0])
      expect(demoPrice(coin)).toBeGreaterThanOrEqual(4_000)
    }
  })

  it("G24 follow metal and mass", () => {
    expect(priceOf("jylan-jyly-2013-altyn")).toBeGreaterThan(900_000)
    expect(priceOf("jylan-jyly-2013-kumis")).toBeGreaterThan(60_000)
    expect(priceOf("jylan-jyly-2013-kumis")).toBeLessThan(90_000)
    expect(priceOf("uki-2019-5000")).toBeGreaterThan(1_400_000)
    expect(priceOf("uki-2019-5000")).toBeLessThan(1_600_000)
    expect(priceOf("garysh-2006-50")).toBeLessThan(9_001)
  })
})
