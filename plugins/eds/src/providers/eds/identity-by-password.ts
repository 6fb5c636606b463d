import type { AuthIdentityDTO, AuthIdentityProviderService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { hashPassword } from "../../passwords/hash"
import type { AttemptOrigin } from "../../limiter/attempt-limiter"
import type { Neighbours } from "./cradle"
import { PROVIDER } from "./name"
import { requirePassword, storedHash, wrongCredentials } from "./password-check"
import type { PasswordCredentials } from "./sign-in-body"

const find = async (
  identities: AuthIdentityProviderService,
  login: string
): Promise<AuthIdentityDTO | undefined> => {
  try {
    return await identities.retrieve({ entity_id: login })
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return undefined
    }
    throw error
  }
}

/**
 * The identity behind an e-mail and a password, for the policy `either`. An unknown e-mail costs as much
 * time as a known one.
 *
 * @throws account_locked, wrong_credentials
 */
export const identityByPassword = async (
  { limiter }: Neighbours,
  identities: AuthIdentityProviderService,
  given: PasswordCredentials,
  origin: AttemptOrigin
): Promise<AuthIdentityDTO> => {
  const identity = await find(identities, given.email.trim().toLowerCase())
  if (!identity) {
    await hashPassword(given.password)
    throw wrongCredentials()
  }
  await requirePassword(limiter, {
    subject: identity.id,
    stored: storedHash(identity, PROVIDER),
    password: given.password,
    origin,
  })
  return identity
}
