import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { followCart, throwRefused } from "../../holding/follow-cart"
import type { Occasion } from "../../holding/plan"
import { heldNow, undoChange, type UndoableChange } from "../../holding/undo-change"

/**
 * Makes the holds of a cart follow its lines. Undone by putting back what was held.
 *
 * @throws units_held, insufficient_inventory, limit_per_order, limit_per_person, limit_needs_account,
 *   hold_cooling_down
 */
export const setCartHoldsStep = createStep(
  "set-cart-holds",
  async ({ cart_id, on }: { cart_id: string; on: Occasion }, { container }) => {
    const before = await heldNow(container, cart_id)
    const change = await followCart(container, cart_id, on, before !== null)
    await throwRefused(container, change)
    const done: UndoableChange = { cart_id, change, before }
    return new StepResponse(done, done)
  },
  async (done: UndoableChange | undefined, { container }) => {
    if (done) {
      await undoChange(container, done)
    }
  }
)
