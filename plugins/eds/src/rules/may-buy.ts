import type { MedusaContainer } from "@medusajs/framework/types"
import { EdsErrorCodes, notAllowed } from "../errors"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"

/**
 * Only a signed-in buyer who has signed the agreement in force may buy: rule G6. While no version is in
 * force nobody has signed it, so nobody buys. With the option `requireAgreementToBuy` off everybody may.
 *
 * @param buyer id of the signed-in customer; left out for a guest
 * @throws sign_in_required, agreement_not_signed, agreement_outdated
 */
export const assertMayBuy = async (
  container: MedusaContainer,
  buyer: { customer_id?: string | null }
): Promise<void> => {
  const { options, agreements } = container.resolve<EdsModuleService>(EDS_MODULE)
  if (!options.requireAgreementToBuy) {
    return
  }
  if (!buyer.customer_id) {
    throw notAllowed(EdsErrorCodes.SIGN_IN_REQUIRED, "Sign in before buying")
  }
  const { status } = await agreements.standing(buyer.customer_id)
  if (status === "missing") {
    throw notAllowed(
      EdsErrorCodes.AGREEMENT_NOT_SIGNED,
      "Read and sign the user agreement before buying"
    )
  }
  if (status === "outdated") {
    throw notAllowed(
      EdsErrorCodes.AGREEMENT_OUTDATED,
      "The user agreement has changed: read and sign the new version before buying"
    )
  }
}
