import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../pickup/errors"
import { branchesOfStaff } from "./ties"

/**
 * Staff who are tied to branches work for no other one.
 *
 * @throws branch_not_yours
 */
export const requireOwnBranch = async (
  container: MedusaContainer,
  userId: string,
  branchId: string
): Promise<void> => {
  const own = await branchesOfStaff(container, userId)
  if (own.length > 0 && !own.includes(branchId)) {
    throw refusal("branch_not_yours")
  }
}

/**
 * What concerns all branches is head office's: whoever is tied to no branch.
 *
 * @throws branch_not_yours
 */
export const requireHeadOffice = async (
  container: MedusaContainer,
  userId: string
): Promise<void> => {
  if ((await branchesOfStaff(container, userId)).length > 0) {
    throw refusal("branch_not_yours")
  }
}
