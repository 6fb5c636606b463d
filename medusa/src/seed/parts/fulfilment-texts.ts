import type { FullText } from "../../lib/languages"
import type { ReceivingMethod } from "../../modules/coin/types"

/** What the buyer reads when choosing how to receive an order. */
export const OPTION_NAMES: Record<ReceivingMethod, FullText> = {
  pickup: {
    kk: "Филиалдан өзі алып кету",
    ru: "Самовывоз из филиала",
    en: "Pickup at the branch",
  },
  delivery: {
    kk: "Курьермен жеткізу",
    ru: "Доставка курьером",
    en: "Courier delivery",
  },
}
