import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { announceHolds } from "./announce-holds"
import { renewHoldsStep } from "./steps/renew-holds"

/**
 * Starts the clocks of a cart anew where renewals are left and nobody else waits for the units.
 *
 * @throws hold_not_renewable
 */
export const renewHoldsWorkflow = createWorkflow(
  "renew-holds",
  (input: WorkflowData<{ cart_id: string }>) => {
    const change = renewHoldsStep(input)
    announceHolds(change)
    return new WorkflowResponse(change)
  }
)
