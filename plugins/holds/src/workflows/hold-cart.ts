import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Occasion } from "../holding/plan"
import { announceHolds } from "./announce-holds"
import { setCartHoldsStep } from "./steps/set-cart-holds"

/**
 * Makes the holds of a cart follow its lines: all of it or nothing.
 *
 * @throws units_held, insufficient_inventory, limit_per_order, limit_per_person, limit_needs_account,
 *   hold_cooling_down
 */
export const holdCartWorkflow = createWorkflow(
  "hold-cart",
  (input: WorkflowData<{ cart_id: string; on: Occasion }>) => {
    const done = setCartHoldsStep(input)
    announceHolds(transform({ done }, (value) => value.done.change))
    return new WorkflowResponse(done)
  }
)
