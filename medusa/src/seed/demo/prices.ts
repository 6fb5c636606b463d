import type { Metal } from "../../modules/coin/types"
import type { CoinRecord } from "../data/coin-record"
import { metalOf } from "../data/coin-record"

/** Tenge for a gram of pure metal. */
const PURE_METAL = { gold: 96_000, silver: 1_250 } as const

/** Share of silver in a coin of silver and tantalum. */
const SILVER_SHARE = 0.6

/** What a coin is taken to weigh in grams where its mass is not known. */
const USUAL_MASS = 31.1

/** Price in tenge of coins whose metal is worth little. */
const BASE_METAL_PRICE = {
  nickel_silver: 4_000,
  cupronickel: 6_000,
  nibrass_nickel_silver: 5_000,
  bimetal: 5_000,
} as const satisfies Partial<Record<Metal, number>>

/** Base metal coins struck in fewer pieces than this cost more. */
const RARE_MINTAGE = 5_000
const RARE_PRICE = 9_000

/**
 * Price of a coin in tenge: metal and making, rounded up to 1,000 as the bank does.
 * The rates are invented; no shop price of any of these coins was seen.
 */
export function demoPrice(coin: CoinRecord): number {
  return Math.ceil(unroundedPrice(coin) / 1_000) * 1_000
}

function unroundedPrice(coin: CoinRecord): number {
  const metal = metalOf(coin)
  const mass = coin.mass_g ?? USUAL_MASS
  const purity = (coin.fineness ?? 925) / 1_000
  switch (metal) {
    case "gold":
      return mass * purity * PURE_METAL.gold + 120_000 + mass * 5_000
    case "silver":
      return mass * purity * PURE_METAL.silver + making(mass)
    case "silver_tantalum":
      return mass * SILVER_SHARE * purity * PURE_METAL.silver + making(mass) + 17_000
    default:
      return baseMetalPrice(coin.mintage, metal)
  }
}

/** Tenge for striking a silver coin of the given mass in grams. */
function making(mass: number): number {
  if (mass > 500) {
    return 600_000
  }
  return mass >= 100 ? 90_000 : 35_000
}

function baseMetalPrice(mintage: number | null, metal: keyof typeof BASE_METAL_PRICE | null) {
  if (mintage !== null && mintage < RARE_MINTAGE) {
    return RARE_PRICE
  }
  return metal ? BASE_METAL_PRICE[metal] : BASE_METAL_PRICE.nickel_silver
}
