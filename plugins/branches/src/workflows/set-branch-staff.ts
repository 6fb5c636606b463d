import { createRemoteLinkStep, dismissRemoteLinkStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { planBranchStaffStep, type BranchStaff } from "./steps/plan-branch-staff"

/**
 * Ties staff to a branch: exactly those who are named.
 *
 * @throws branch_not_found, staff_not_found
 */
export const setBranchStaffWorkflow = createWorkflow(
  "set-branch-staff",
  (input: WorkflowData<BranchStaff>) => {
    const plan = planBranchStaffStep(input)
    dismissRemoteLinkStep(plan.to_dismiss)
    createRemoteLinkStep(plan.to_link)
    return new WorkflowResponse(plan)
  }
)
