import type { AuthIdentityDTO, AuthIdentityProviderService } from "@medusajs/framework/types"
import { EdsErrorCodes, unauthorized } from "../../errors"
import type { AttemptOrigin } from "../../limiter/attempt-limiter"
import { certificateFacts } from "../../verification/certificate-facts"
import type { Neighbours } from "./cradle"
import { PROVIDER } from "./name"
import { requirePassword, storedHash, wrongCredentials } from "./password-check"
import type { EdsCredentials } from "./sign-in-body"

/**
 * The identity of whoever signed the challenge, once the password is right too. The order matters: nothing
 * that depends on the password or the e-mail happens before the signature has been accepted.
 *
 * @throws challenge_expired, eds_refused and its kin, eds_unavailable, not_registered, account_locked,
 *   wrong_credentials
 */
export const identityByEds = async (
  { eds, limiter }: Neighbours,
  identities: AuthIdentityProviderService,
  given: EdsCredentials,
  origin: AttemptOrigin
): Promise<AuthIdentityDTO> => {
  const challenge = await eds.challenges.take(given.challenge_id, {
    session: given.session,
    purposes: ["sign_in"],
  })
  const text = await eds.textOf(given.challenge_id, challenge)
  const signature = await eds.verify(given.signature, text, "sign_in")
  const account = await eds.accounts.findByIin(signature.person.iin)
  if (!account) {
    throw unauthorized(EdsErrorCodes.NOT_REGISTERED, "This person has no account yet")
  }
  if (given.email !== undefined && given.email.trim().toLowerCase() !== account.login) {
    throw wrongCredentials()
  }
  const identity = await identities.retrieve({ entity_id: account.login })
  if (eds.options.policy === "both") {
    await requirePassword(limiter, {
      subject: identity.id,
      stored: storedHash(identity, PROVIDER),
      password: given.password ?? "",
      origin,
    })
  }
  await eds.accounts.remember(account.id, certificateFacts(signature))
  return identity
}
