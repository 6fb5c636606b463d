import { EdsErrorCodes } from "../../errors"

/** Statuses of the refusals for which core's error handler has none that fits. */
const BY_CODE: Record<string, number> = {
  [EdsErrorCodes.ALREADY_REGISTERED]: 409,
  [EdsErrorCodes.ALREADY_SIGNED]: 409,
  [EdsErrorCodes.EMAIL_TAKEN]: 409,
  [EdsErrorCodes.EDS_UNAVAILABLE]: 503,
  [EdsErrorCodes.INVALID_REQUEST]: 400,
  [EdsErrorCodes.REGISTRATION_ELSEWHERE]: 400,
}

/** Status that a code always has; undefined where the error's type decides. */
export const statusOf = (code: string | undefined): number | undefined =>
  code === undefined ? undefined : BY_CODE[code]
