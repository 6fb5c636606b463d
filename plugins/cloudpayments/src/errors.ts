import { MedusaError } from "@medusajs/framework/utils"

/** Stable codes of everything that this plugin refuses. Clients translate them. */
const SENTENCES = {
  /** The shop has no terminal. */
  card_payments_off: "Card payments are not set up in this shop",
  payment_in_flight: "A payment of this cart is being checked: it cannot be changed for now",
  payment_required: "The cart is not paid",
  payment_amount_differs: "The sum that was paid is not the total of the cart",
  currency_not_supported: "Cards are charged in another currency",
  cart_not_found: "There is no such cart",
  payment_session_missing: "Start the card payment of the cart first",
  foreign_address: "The addresses to return to must be of the shop",
  payment_page_failed: "The payment page could not be made; try again later",
  attempts_exhausted: "There are no tries left to pay this cart",
  receipt_not_found: "There is no card payment of this order",
  card_payment_not_found: "There is no such card payment",
  alert_not_found: "There is no such open alert",
  payment_captured_already: "The money was taken already: refund it instead",
  capture_failed: "The service did not take the money",
  payment_service_silent:
    "The payment service did not answer: nobody knows yet whether it was done",
  refund_refused: "The service refused to refund",
  refund_in_progress: "A refund of this payment is under way or its outcome is not known yet",
  refund_just_made: "The same sum was refunded a moment ago",
} as const

/** Codes of refusals. */
export type CardPaymentErrorCode = keyof typeof SENTENCES

const TYPES: Partial<Record<CardPaymentErrorCode, string>> = {
  cart_not_found: MedusaError.Types.NOT_FOUND,
  receipt_not_found: MedusaError.Types.NOT_FOUND,
  card_payment_not_found: MedusaError.Types.NOT_FOUND,
  alert_not_found: MedusaError.Types.NOT_FOUND,
}

/**
 * A refusal with its code: 404 for what does not exist, 400 for what breaks a rule; core has one code for all it answers with 409.
 *
 * @param detail the service's own words, for staff
 */
export const refusal = (code: CardPaymentErrorCode, detail?: string): MedusaError =>
  new MedusaError(
    TYPES[code] ?? MedusaError.Types.NOT_ALLOWED,
    detail ? `${SENTENCES[code]}: ${detail}` : SENTENCES[code],
    code
  )

/** Whether an error is one of our refusals. */
export const isRefusal = (error: unknown, code: CardPaymentErrorCode): boolean =>
  MedusaError.isMedusaError(error) && (error as MedusaError).code === code
