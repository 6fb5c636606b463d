import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { PurchaseLimitData } from "../holding/purchase-limit"
import { setPurchaseLimitStep } from "./steps/set-purchase-limit"

/**
 * Sets the purchase limit of a product; null lets the shop's limits for all products hold again. Answers with
 * the one before beside it.
 *
 * @throws product_not_found
 */
export const setPurchaseLimitWorkflow = createWorkflow(
  "set-purchase-limit",
  (input: WorkflowData<{ product_id: string; limit: PurchaseLimitData | null }>) =>
    new WorkflowResponse(setPurchaseLimitStep(input))
)
