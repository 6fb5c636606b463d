import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { beginCompletion, abandonCompletion, type BegunCompletion } from "../../holding/completion"

/**
 * Requires that everything in a cart is held, keeps it held while core makes the order, and notes that it
 * has begun, for a restart after a crash. Undone by taking both back.
 *
 * @throws hold_missing, hold_expired
 */
export const beginCompletionStep = createStep(
  "begin-completion",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const begun = await beginCompletion(container, cart_id)
    return new StepResponse(begun, begun)
  },
  async (begun: BegunCompletion | undefined, { container }) => {
    if (begun) {
      await abandonCompletion(container, begun)
    }
  }
)
