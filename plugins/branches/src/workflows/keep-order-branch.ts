import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { keepOrderBranchStep } from "./steps/keep-order-branch"

/**
 * Makes an order carry its branch as `metadata.branch_id` and `metadata.branch_code`. May be run any
 * number of times.
 */
export const keepOrderBranchWorkflow = createWorkflow(
  "keep-order-branch",
  (input: WorkflowData<{ order_id: string }>) => new WorkflowResponse(keepOrderBranchStep(input))
)
