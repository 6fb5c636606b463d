import type { ReceivingMethod } from "../../modules/coin/types"
import { RECEIVING_METHODS } from "../../modules/coin/types"

/** Too heavy or too dear for a courier. */
const PICKUP_ONLY_COINS = new Set([
  "uki-2019-5000",
  "kokbori-5000",
  "joshy-han-800-2024-5000",
  "dongyz-jyly-2019-altyn",
])

/** Kept in the central store and sent from there. */
const DELIVERY_ONLY_COINS = new Set([
  "fifa-world-cup-qatar-2022-100",
  "olimpiada-italia-2026-1000",
  "roza-baglanova-100-jyl-100",
])

const PICKUP_ONLY_BRANCHES = new Set(["turkistan", "zhetisu", "abai", "ulytau"])
const DELIVERY_ONLY_BRANCHES = new Set(["almaty-oblysy"])

/** How a coin may be received. */
export function demoCoinMethods(handle: string): ReceivingMethod[] {
  return pick(PICKUP_ONLY_COINS.has(handle), DELIVERY_ONLY_COINS.has(handle))
}

/** How a branch hands coins over. */
export function demoBranchMethods(code: string): ReceivingMethod[] {
  return pick(PICKUP_ONLY_BRANCHES.has(code), DELIVERY_ONLY_BRANCHES.has(code))
}

function pick(pickupOnly: boolean, deliveryOnly: boolean): ReceivingMethod[] {
  if (pickupOnly) {
    return ["pickup"]
  }
  return deliveryOnly ? ["delivery"] : [...RECEIVING_METHODS]
}
