import type { Letter } from "../../letter"
import type { PickupTemplate } from "../types"

/** What a letter about pickup knows: written out in its language, in Astana time. */
export type PickupLetterFacts = {
  number: number
  /** Day and time of the appointment; empty where there is none. */
  when: string
  /** Branch with city and address. */
  where: string
  /** The last day on which the order is kept. */
  keptUntil: string
  /** Where a time is chosen, moved or cancelled. */
  timeUrl: string
  confirmationUrl: string
  orderUrl: string
}

/**
 * Letters about the pickup of an order in one language: `booked` has the confirmation with it (G31); `reminder` goes out on the
 * day before, `missed` when nobody came, `unbooked` to whoever has chosen no time yet, `expired` when the order is not kept any
 * more (B7).
 */
export type PickupLetters = Record<PickupTemplate, (facts: PickupLetterFacts) => Letter>
