import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { announceHolds } from "./announce-holds"
import { keepHoldsStep } from "./steps/keep-holds"

/**
 * Keeps the holds of a cart for `seconds` from now on, by default the grace of the shop's options, even where the buyer's clock ends before: for a
 * payment that is under way.
 *
 * @throws hold_missing, hold_expired
 */
export const keepHoldsWorkflow = createWorkflow(
  "keep-holds",
  (input: WorkflowData<{ cart_id: string; seconds?: number }>) => {
    const change = keepHoldsStep(input)
    announceHolds(change)
    return new WorkflowResponse(change)
  }
)
