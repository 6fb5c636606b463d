import type { Language } from "../../../lib/languages"
import type { OrderTemplate, PickupStep } from "../../orders/types"
import { en } from "./en"
import { kk } from "./kk"
import { ru } from "./ru"

/** What a letter says beside its facts. */
export type Said = { subject: string; paragraphs: string[]; action: string; note?: string }

/** What the words of a letter depend on. */
export type Saying = {
  number: number
  delivered: boolean
  late: boolean
  /** What the buyer does next to collect the order; undefined when there is nothing to collect. */
  next: PickupStep["step"] | undefined
}

/** Names of the facts. */
export type FactName =
  | "number"
  | "placed"
  | "branch"
  | "method"
  | "delivery"
  | "total"
  | "amount"
  | "paidAt"
  | "card"
  | "transaction"
  | "authCode"
  | "rrn"
  | "tracking"
  | "receipt"
  | "appointment"

/** The letters about orders in one language. */
export type OrderLetterTexts = {
  facts: Record<FactName, string>
  methods: Record<"pickup" | "delivery", string>
  said: Record<OrderTemplate, (saying: Saying) => Said>
}

export const ORDER_LETTERS: Record<Language, OrderLetterTexts> = { kk, ru, en }
