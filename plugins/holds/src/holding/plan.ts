import type { HoldsOptions } from "../modules/holds/options"
import type { CartFacts, CartLine } from "./cart"
import type { WantedLine } from "./parts"

/** What made the holds follow the cart: a change of it, or a buyer who asks for all that is missing. */
export type Occasion = "change" | "claim"

const claims = (
  cart: CartFacts,
  line: CartLine,
  starts: HoldsOptions["starts"],
  on: Occasion
): boolean => (cart.has_method || starts === "cart") && (on === "claim" || line.hold === null)

/**
 * Which lines of a cart are to be held. A line that never was is held as soon as holds have started; one
 * whose time ran out stays so until the buyer asks, lest some other change starts its clock again.
 */
export const planLines = (
  cart: CartFacts,
  starts: HoldsOptions["starts"],
  on: Occasion
): WantedLine[] =>
  cart.lines.map((line) => ({
    line_item_id: line.line_item_id,
    variant_id: line.variant_id,
    units: line.units,
    claim: claims(cart, line, starts, on),
  }))
