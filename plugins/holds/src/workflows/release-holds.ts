import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { announceHolds } from "./announce-holds"
import { releaseHoldsStep } from "./steps/release-holds"

/** Gives live holds of a cart back: all, or those of `ids`. */
export const releaseHoldsWorkflow = createWorkflow(
  "release-holds",
  (input: WorkflowData<{ cart_id: string; ids?: string[] }>) => {
    const change = releaseHoldsStep(input)
    announceHolds(change)
    return new WorkflowResponse(change)
  }
)
