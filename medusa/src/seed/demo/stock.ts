import type { ReceivingMethod } from "../../modules/coin/types"
import type { CoinRecord } from "../data/coin-record"
import { metalOf } from "../data/coin-record"
import { fraction } from "./fraction"
import { demoBranchMethods, demoCoinMethods } from "./methods"

/** Sold by several branches, none of which has a piece left. */
const SOLD_OUT = new Set([
  "kaaba-2010",
  "garysh-2006-50",
  "tomiris-2010-100",
  "qaraqal-2009-100",
  "dongyz-jyly-2019-kumis",
])

/** Sold by one branch only, which has these units. */
const ONE_BRANCH: Record<string, { branch: string; units: number }> = {
  "qalalar-oral-2014-50": { branch: "batys-qazaqstan", units: 40 },
  "uok-25-2017-100": { branch: "almaty", units: 6 },
  "joshy-han-800-2024-5000": { branch: "astana", units: 2 },
  "dongyz-jyly-2019-altyn": { branch: "almaty", units: 1 },
  "lunohod-1-2010-500": { branch: "qyzylorda", units: 1 },
  "kokbori-5000": { branch: "astana", units: 1 },
}

/** One single piece at each branch that sells it. */
const SINGLE_PIECES = new Set(["sultan-meshiti-2010", "uki-2019-5000", "belka-strelka-500"])

/** Share of all coins that a branch sells; the rest sell `USUAL_SHARE`. */
const SHARE: Record<string, number> = {
  astana: 0.9,
  almaty: 0.85,
  shymkent: 0.6,
  qaragandy: 0.5,
  abai: 0.08,
  ulytau: 0.06,
  zhetisu: 0.1,
  "almaty-oblysy": 0.12,
}
const USUAL_SHARE = 0.3

/** Share of a branch's coins of which it has nothing left. */
const SOLD_OUT_SHARE = 0.12

/** A branch never has more than this share of a mintage. */
const MINTAGE_SHARE = 0.02

/**
 * Units of a coin at each branch that sells it, by branch code. Zero means sold out there; a branch
 * that is not mentioned does not sell the coin. The same input always gives the same spread.
 */
export function demoStock(coin: CoinRecord, branchCodes: string[]): Map<string, number> {
  const only = ONE_BRANCH[coin.handle]
  if (only) {
    return new Map([[only.branch, only.units]])
  }
  const sellers = branchCodes.filter((code) => canServe(coin, code) && sells(coin, code))
  return new Map(sellers.map((code) => [code, units(coin, code)]))
}

/** A branch sells a coin only when there is a way for the buyer to receive it there. */
function canServe(coin: CoinRecord, code: string): boolean {
  const methods: ReceivingMethod[] = demoBranchMethods(code)
  return demoCoinMethods(coin.handle).some((method) => methods.includes(method))
}

function sells(coin: CoinRecord, code: string): boolean {
  return fraction(`sells/${coin.handle}/${code}`) < (SHARE[code] ?? USUAL_SHARE)
}

function units(coin: CoinRecord, code: string): number {
  if (SOLD_OUT.has(coin.handle)) {
    return 0
  }
  if (SINGLE_PIECES.has(coin.handle)) {
    return 1
  }
  if (fraction(`left/${coin.handle}/${code}`) < SOLD_OUT_SHARE) {
    return 0
  }
  const wanted = 1 + Math.floor(fraction(`units/${coin.handle}/${code}`) * mostUnits(coin))
  const ceiling = Math.max(1, Math.floor((coin.mintage ?? Infinity) * MINTAGE_SHARE))
  return Math.min(wanted, ceiling)
}

/** The most that a branch keeps of a coin: the dearer the metal, the fewer. */
function mostUnits(coin: CoinRecord): number {
  switch (metalOf(coin)) {
    case "gold":
      return 5
    case "silver":
    case "silver_tantalum":
      return 20
    default:
      return 150
  }
}
