import type { AuthIdentityDTO } from "@medusajs/framework/types"
import { EdsErrorCodes, unauthorized, type EdsRefusal } from "../../errors"
import type { AttemptLimiter, AttemptOrigin } from "../../limiter/attempt-limiter"
import { matchesPassword } from "../../passwords/hash"

const locked = () =>
  unauthorized(EdsErrorCodes.ACCOUNT_LOCKED, "The account is locked after too many wrong passwords")

/** Refuses without saying which part was wrong. @param triesLeft where the asker may know it */
export const wrongCredentials = (triesLeft?: number): EdsRefusal =>
  unauthorized(EdsErrorCodes.WRONG_CREDENTIALS, "The EDS or the password is wrong", {
    details:
      triesLeft !== undefined && Number.isFinite(triesLeft) ? { tries_left: triesLeft } : undefined,
  })

/** Hash that the provider keeps of an identity's password. */
export const storedHash = (identity: AuthIdentityDTO, provider: string): unknown =>
  identity.provider_identities?.find((one) => one.provider === provider)?.provider_metadata
    ?.password

/**
 * Compares a password and counts a wrong one. A try is taken before the comparison, so that parallel
 * requests cannot have more tries than one after another.
 *
 * @throws account_locked, wrong_credentials
 */
export const requirePassword = async (
  limiter: AttemptLimiter,
  attempt: { subject: string; stored: unknown; password: string; origin: AttemptOrigin }
): Promise<void> => {
  const { allowed } = await limiter.take(attempt.subject)
  if (!allowed) {
    throw locked()
  }
  if (await matchesPassword(attempt.stored, attempt.password)) {
    return limiter.succeeded(attempt.subject)
  }
  const state = await limiter.failed(attempt.subject, attempt.origin)
  throw state.locked ? locked() : wrongCredentials(state.triesLeft)
}
