import type { Letter } from "../../letter"

/** What a letter about pickup knows: written out in its language, in Astana time. */
export type PickupLetterFacts = {
  number: number
  /** Day and time of the appointment. */
  when: string
  /** Branch with city and address. */
  where: string
  pickupUrl: string
}

/** Letters about the pickup of an order in one language. */
export type PickupLetters = {
  /** G31: the confirmation, attached as PDF. */
  booked(facts: PickupLetterFacts): Letter
  /** B7: on the day before. */
  reminder(facts: PickupLetterFacts): Letter
  /** B7: nobody came. */
  missed(facts: PickupLetterFacts): Letter
}
