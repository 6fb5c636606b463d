import { MedusaError } from "@medusajs/framework/utils"
import { EdsErrorCodes, EdsRefusal, type EdsCode } from "../errors"
import { audienceOf, PkiError } from "../pki"

/**
 * What the buyer gets to know of a refused signature: one of few codes. The failed check itself goes to the
 * audit log as `reason`. An error of another kind is returned as it is.
 */
export const asRefusal = (error: unknown): unknown => {
  if (!(error instanceof PkiError)) {
    return error
  }
  const code: EdsCode = audienceOf(error.code)
  const message =
    code === EdsErrorCodes.EDS_UNAVAILABLE
      ? "The signature cannot be checked at the moment: try again later"
      : "The signature was not accepted"
  return new EdsRefusal(MedusaError.Types.UNAUTHORIZED, code, message, { reason: error.code })
}
