import { MedusaError } from "@medusajs/framework/utils"

/** Stable codes of everything that this plugin refuses. Clients translate them. */
export const HoldErrorCodes = {
  /** Sold out; the code that core uses too. */
  INSUFFICIENT_INVENTORY: "insufficient_inventory",
  /** In stock, but others hold it for now. */
  UNITS_HELD: "units_held",
  HOLD_EXPIRED: "hold_expired",
  HOLD_MISSING: "hold_missing",
  HOLD_COOLING_DOWN: "hold_cooling_down",
  HOLD_NOT_STARTED: "hold_not_started",
  HOLD_NOT_RENEWABLE: "hold_not_renewable",
  HOLD_NOT_FOUND: "hold_not_found",
  LIMIT_PER_ORDER: "limit_per_order",
  LIMIT_PER_PERSON: "limit_per_person",
  LIMIT_NEEDS_ACCOUNT: "limit_needs_account",
  CART_NOT_FOUND: "cart_not_found",
  PRODUCT_NOT_FOUND: "product_not_found",
  CART_COMPLETED: "cart_completed",
  COMPLETION_IN_PROGRESS: "completion_in_progress",
  STOCK_BELOW_HOLDS: "stock_below_holds",
} as const

type Code = (typeof HoldErrorCodes)[keyof typeof HoldErrorCodes]

const SENTENCES: Record<Code, string> = {
  insufficient_inventory: "There are not that many units in stock",
  units_held: "Other buyers hold the remaining units for now; they may come back within minutes",
  hold_expired: "The time to pay has run out and the units went back on sale",
  hold_missing: "An item of the cart is not held: choose the receiving method again",
  hold_cooling_down: "The units were held and not paid lately; try again later",
  hold_not_started: "Choose how to receive the order first",
  hold_not_renewable: "The time to pay cannot be extended",
  hold_not_found: "There is no such live hold",
  limit_per_order: "An order may not contain that many units of this product",
  limit_per_person: "One person may not buy that many units of this product",
  limit_needs_account: "Sign in: the number of units of this product is limited for each person",
  cart_not_found: "There is no such cart",
  product_not_found: "There is no such product",
  cart_completed: "The cart is an order already",
  completion_in_progress: "The cart is just becoming an order: look again in a few minutes",
  stock_below_holds:
    "Buyers hold more units than would be left: wait, or release their holds first",
}

const NOT_FOUND: readonly Code[] = ["cart_not_found", "hold_not_found", "product_not_found"]

/** A refusal with its code: 404 for what does not exist, 400 for what breaks a rule. */
export const refusal = (code: Code): MedusaError =>
  new MedusaError(
    NOT_FOUND.includes(code) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED,
    SENTENCES[code],
    code
  )
