import type { Tariff } from "../tariff/schema"

const PARTS_IN_PERCENT = 10_000
const MILLION = 1_000_000n
const TIYN_IN_TENGE = 100n

/**
 * What it costs to insure goods, in whole tenge: the rate of their declared value, rounded up to a whole tenge, and
 * the minimum at least. Computed in whole numbers, so nothing is lost on the way. Nothing of value costs nothing.
 *
 * @param tiyn declared value in hundredths of a tenge
 */
export const insurancePremium = (
  { rate_percent, minimum }: Tariff["insurance"],
  tiyn: bigint
): number => {
  if (tiyn <= 0n || rate_percent === 0) {
    return 0
  }
  const perMillion = BigInt(Math.round(rate_percent * PARTS_IN_PERCENT))
  const whole = MILLION * TIYN_IN_TENGE
  const premium = (tiyn * perMillion + whole - 1n) / whole
  return Math.max(minimum, Number(premium))
}
