import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { beginCompletionStep } from "./steps/begin-completion"

/**
 * To be run before a cart becomes an order.
 *
 * @throws hold_missing, hold_expired
 */
export const beginCompletionWorkflow = createWorkflow(
  "begin-completion",
  (input: WorkflowData<{ cart_id: string }>) => new WorkflowResponse(beginCompletionStep(input))
)
