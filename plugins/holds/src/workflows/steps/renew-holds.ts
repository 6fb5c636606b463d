import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../errors"
import { holdsService } from "../../holding/service"
import type { HoldChange } from "../../modules/holds/types"

/**
 * Starts the clocks of a cart anew. Nothing to undo: a clock that was started cannot be taken from a buyer
 * who has seen it.
 *
 * @throws hold_not_renewable
 */
export const renewHoldsStep = createStep(
  "renew-holds",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const changed = await holdsService(container).renew(cart_id)
    if (changed.length === 0) {
      throw refusal("hold_not_renewable")
    }
    const change: HoldChange = { refused: null, placed: [], changed, released: [], expired: [] }
    return new StepResponse(change)
  }
)
