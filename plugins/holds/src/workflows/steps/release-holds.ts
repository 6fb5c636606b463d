import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdsService } from "../../holding/service"
import type { HoldChange, HoldKey } from "../../modules/holds/types"

/** Gives live holds of a cart back. Undone by taking them again, as far as nobody else did. */
export const releaseHoldsStep = createStep(
  "release-holds",
  async ({ cart_id, ids }: { cart_id: string; ids?: string[] }, { container }) => {
    const released = await holdsService(container).release(cart_id, ids)
    const change: HoldChange = { refused: null, placed: [], changed: [], released, expired: [] }
    return new StepResponse(change, released)
  },
  async (released: HoldKey[] | undefined, { container }) => {
    const [first] = released ?? []
    if (first) {
      await holdsService(container).revive(
        first.cart_id,
        (released ?? []).map((hold) => ({ ...hold, status: "live", ended_at: null }))
      )
    }
  }
)
