import type { MedusaContainer } from "@medusajs/framework/types"
import { findBranchOfChannel, type BranchFacts } from "../branches/find-branch"
import { BranchErrorCodes, notAllowed, notFound } from "../errors"

/**
 * A cart needs a sales channel that is an open branch.
 *
 * @throws branch_required, branch_not_found, branch_closed
 */
export const requireOpenBranch = async (
  container: MedusaContainer,
  salesChannelId: string | null | undefined
): Promise<BranchFacts> => {
  if (!salesChannelId) {
    throw notAllowed(
      BranchErrorCodes.BRANCH_REQUIRED,
      "Choose a branch: the cart needs the sales_channel_id of one"
    )
  }
  const branch = await findBranchOfChannel(container, salesChannelId)
  if (!branch) {
    throw notFound(BranchErrorCodes.BRANCH_NOT_FOUND, "This sales channel is not a branch")
  }
  if (branch.status === "closed") {
    throw notAllowed(BranchErrorCodes.BRANCH_CLOSED, `The branch ${branch.code} is closed`)
  }
  return branch
}
