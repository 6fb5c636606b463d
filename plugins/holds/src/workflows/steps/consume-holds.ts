import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  finishCompletion,
  reopenCompletion,
  type FinishedCompletion,
} from "../../holding/completion"

/** The order has reserved its units: its holds count as bought. Undone by holding them again. */
export const consumeHoldsStep = createStep(
  "consume-holds",
  async (input: { cart_id: string; order_id: string }, { container }) => {
    const finished = await finishCompletion(container, input)
    return new StepResponse(finished, finished)
  },
  async (finished: FinishedCompletion | undefined, { container }) => {
    if (finished) {
      await reopenCompletion(container, finished)
    }
  }
)
