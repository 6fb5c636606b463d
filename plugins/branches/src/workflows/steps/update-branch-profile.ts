import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BranchErrorCodes, notAllowed, notFound } from "../../errors"
import { BRANCH_MODULE } from "../../modules/branch"
import type BranchModuleService from "../../modules/branch/service"
import type { BranchChanges } from "../../types"

type Input = { id: string; changes: BranchChanges }

/** Changes the stored branch; undone by writing the earlier values back. */
export const updateBranchProfileStep = createStep(
  "update-branch-profile",
  async ({ id, changes }: Input, { container }) => {
    const branches = container.resolve<BranchModuleService>(BRANCH_MODULE)
    const [before] = await branches.listBranches({ id }, { take: 1 })
    if (!before) {
      throw notFound(BranchErrorCodes.BRANCH_NOT_FOUND, `Branch ${id} was not found`)
    }
    if (changes.code && changes.code !== before.code) {
      const [taken] = await branches.listBranches({ code: changes.code }, { take: 1 })
      if (taken) {
        throw notAllowed(
          BranchErrorCodes.BRANCH_CODE_TAKEN,
          `A branch with the code ${changes.code} already exists`
        )
      }
    }
    const branch = await branches.updateBranches({ id, ...changes })
    const earlier = Object.fromEntries(
      Object.keys(changes).map((field) => [field, before[field as keyof typeof before]])
    )
    return new StepResponse({ branch }, { id, ...earlier })
  },
  async (earlier, { container }) => {
    if (earlier) {
      await container.resolve<BranchModuleService>(BRANCH_MODULE).updateBranches(earlier)
    }
  }
)
