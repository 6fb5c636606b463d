import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findAdminBranch } from "../../branches/admin-branch"
import { BranchErrorCodes, notFound } from "../../errors"
import { BRANCH_MODULE } from "../../modules/branch"
import { staffOfBranch } from "../../staff/ties"

export type BranchStaff = { branch_id: string; user_ids: string[] }

/**
 * What has to be linked and what to be taken apart, so that a branch has exactly these staff.
 *
 * @throws branch_not_found, staff_not_found
 */
export const planBranchStaffStep = createStep(
  "plan-branch-staff",
  async ({ branch_id, user_ids }: BranchStaff, { container }) => {
    await findAdminBranch(container, branch_id)
    const wanted = [...new Set(user_ids)]
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "user",
      fields: ["id"],
      filters: { id: wanted },
    })
    if (data.length < wanted.length) {
      throw notFound(BranchErrorCodes.STAFF_NOT_FOUND, "There is no such member of staff")
    }
    const present = await staffOfBranch(container, branch_id)
    const linkOf = (user_id: string) => ({
      [BRANCH_MODULE]: { branch_id },
      [Modules.USER]: { user_id },
    })
    const added = wanted.filter((id) => !present.includes(id))
    const removed = present.filter((id) => !wanted.includes(id))
    return new StepResponse({
      added,
      removed,
      to_link: added.map(linkOf),
      to_dismiss: removed.map(linkOf),
    })
  }
)
