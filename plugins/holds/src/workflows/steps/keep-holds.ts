import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keepCart } from "../../holding/completion"
import { holdsService } from "../../holding/service"
import type { HoldChange, Kept } from "../../modules/holds/types"

/**
 * Keeps the holds of a cart alive for a while. Undone by what was so before.
 *
 * @throws hold_missing, hold_expired
 */
export const keepHoldsStep = createStep(
  "keep-holds",
  async ({ cart_id, seconds }: { cart_id: string; seconds?: number }, { container }) => {
    const grace = holdsService(container).options.graceMinutes * 60
    const kept = await keepCart(container, cart_id, seconds ?? grace)
    const changed = kept.map(({ id }) => ({ id, cart_id }))
    const change: HoldChange = { refused: null, placed: [], changed, released: [], expired: [] }
    return new StepResponse(change, { cart_id, kept })
  },
  async (done: { cart_id: string; kept: Kept[] } | undefined, { container }) => {
    if (done && done.kept.length > 0) {
      await holdsService(container).unkeep(done.cart_id, done.kept)
    }
  }
)
