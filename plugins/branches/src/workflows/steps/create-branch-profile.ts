import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BranchErrorCodes, notAllowed } from "../../errors"
import { BRANCH_MODULE } from "../../modules/branch"
import type BranchModuleService from "../../modules/branch/service"
import type { BranchData } from "../../types"

/** Stores the branch; undone by deleting it. */
export const createBranchProfileStep = createStep(
  "create-branch-profile",
  async (data: BranchData, { container }) => {
    const branches = container.resolve<BranchModuleService>(BRANCH_MODULE)
    const [taken] = await branches.listBranches({ code: data.code }, { select: ["id"], take: 1 })
    if (taken) {
      throw notAllowed(
        BranchErrorCodes.BRANCH_CODE_TAKEN,
        `A branch with the code ${data.code} already exists`
      )
    }
    const branch = await branches.createBranches(data)
    return new StepResponse(branch, branch.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<BranchModuleService>(BRANCH_MODULE).deleteBranches(id)
    }
  }
)
