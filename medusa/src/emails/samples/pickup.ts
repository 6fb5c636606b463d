import { slotText } from "@qazyna/branches/pickup/confirmation/when"
import { LOCALES, type Language } from "../../lib/languages"
import { astanaDay } from "../astana-time"
import type { Letter } from "../letter"
import { PICKUP_LETTERS } from "../pickup/texts"
import { PICKUP_NEWS, type PickupTemplate } from "../pickup/types"
import { storeAddress } from "../store-address"

const SLOT = {
  starts_at: new Date("2026-11-24T05:00:00Z"),
  ends_at: new Date("2026-11-24T05:30:00Z"),
}

const BRANCHES: Record<Language, string> = {
  kk: "Астана филиалы, Астана",
  ru: "Филиал в Астане, Астана",
  en: "Astana branch, Astana",
}

const facts = (language: Language) => ({
  number: 1024,
  when: slotText(SLOT, LOCALES[language]),
  where: BRANCHES[language],
  keptUntil: astanaDay(new Date("2026-12-21T05:00:00Z"), language),
  timeUrl: storeAddress(language, "/orders/order_sample/pickup"),
  confirmationUrl: storeAddress(language, "/orders/order_sample/confirmation"),
  orderUrl: storeAddress(language, "/account/orders/order_sample"),
})

/** Letters about collecting an order with made-up facts, by template. */
export const PICKUP_SAMPLES: Record<string, (language: Language) => Letter> = Object.fromEntries(
  (Object.keys(PICKUP_NEWS) as PickupTemplate[]).map((template) => [
    template,
    (language: Language) => PICKUP_LETTERS[language][template](facts(language)),
  ])
)
