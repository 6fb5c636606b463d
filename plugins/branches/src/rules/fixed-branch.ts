import { BranchErrorCodes, notAllowed } from "../errors"

/**
 * A cart stays at the branch for which it was opened.
 *
 * @param current sales channel of the cart
 * @param requested sales channel in the request; undefined when the request names none
 * @throws cart_branch_fixed
 */
export const requireSameBranch = (
  current: string | null | undefined,
  requested: string | null | undefined
): void => {
  if (requested !== undefined && requested !== current) {
    throw notAllowed(
      BranchErrorCodes.CART_BRANCH_FIXED,
      "A cart cannot be moved to another branch: open a new one there"
    )
  }
}
