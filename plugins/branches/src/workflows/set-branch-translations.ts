import { batchTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { BranchTranslations } from "../types"
import { planBranchTranslationsStep } from "./steps/plan-translations"

type Input = { branch_id: string; translations: BranchTranslations }

/** Writes texts of a branch in other languages through core's translation workflows. */
export const setBranchTranslationsWorkflow = createWorkflow(
  "set-branch-translations",
  (input: WorkflowData<Input>) => {
    when(
      "branch-has-translations",
      { input },
      ({ input }) => Object.keys(input.translations).length > 0
    ).then(() => {
      const plan = planBranchTranslationsStep(input)
      return batchTranslationsWorkflow.runAsStep({ input: plan })
    })
    return new WorkflowResponse(undefined)
  }
)
