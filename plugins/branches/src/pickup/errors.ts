import { MedusaError } from "@medusajs/framework/utils"

/** Stable codes of everything about pickup that is refused. Clients translate them. */
const SENTENCES = {
  pickup_order_not_found: "There is no such pickup order",
  order_not_for_pickup: "The order is delivered by courier",
  order_not_paid: "The order is not paid",
  order_refunded: "The money for the order was given back",
  order_canceled: "The order is cancelled",
  nothing_to_hand_over: "Nothing of the order is left to hand over",
  slot_not_offered: "This time cannot be booked",
  slot_full: "All places at this time are taken",
  appointment_not_found: "The order has no appointment",
  appointment_fixed: "It is too late to move or cancel the appointment",
  storage_over: "The order is not kept at the branch any more",
  handed_over_already: "The order was handed over already",
  partial_hand_over: "An order is handed over as a whole",
  hand_over_failed: "The goods could not be taken out of stock: nothing was handed over",
  confirmation_unreadable: "This is not the code of a confirmation",
  confirmation_forged: "The code was not made by this shop",
  confirmation_outdated: "The appointment was changed: ask for the latest confirmation",
  confirmation_of_other_branch: "The order is collected at another branch",
  branch_not_yours: "You work for another branch",
  proxy_iin_invalid: "The IIN of the proxy is wrong",
  special_day_not_found: "There is no such day",
  special_day_taken: "This day is in the list already",
} as const

/** Codes of refusals. */
export type PickupErrorCode = keyof typeof SENTENCES

const NOT_FOUND: PickupErrorCode[] = [
  "pickup_order_not_found",
  "appointment_not_found",
  "special_day_not_found",
]

/** A refusal with its code: 404 for what does not exist, 400 for what breaks a rule. */
export const refusal = (code: PickupErrorCode): MedusaError =>
  new MedusaError(
    NOT_FOUND.includes(code) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED,
    SENTENCES[code],
    code
  )

/** Whether a text, such as the answer of a function of the database, is one of our codes. */
export const isPickupErrorCode = (text: string): text is PickupErrorCode => text in SENTENCES
