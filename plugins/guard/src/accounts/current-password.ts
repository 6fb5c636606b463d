import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { AuthContext } from "@medusajs/framework/http"
import { guardOptions } from "../options"

/** A password as its provider keeps it. */
export type StoredPassword = { provider: string; entity_id: string; hash: string }

/**
 * The password of a signed-in account. Providers keep it as core's emailpass does: a scrypt hash in
 * `provider_metadata.password`. Of several, the one that the sign-in used.
 *
 * @throws password_not_used when the account signs in without one
 */
export const storedPassword = async (
  container: MedusaContainer,
  { auth_identity_id, auth_provider }: AuthContext
): Promise<StoredPassword> => {
  const identities = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id })
  const { passwordProviders } = guardOptions(container)
  const stored = identities
    .filter(({ provider }) => passwordProviders.includes(provider))
    .flatMap(({ provider, entity_id, provider_metadata }) => {
      const hash = provider_metadata?.password
      return typeof hash === "string" ? [{ provider, entity_id, hash }] : []
    })
  const found = stored.find(({ provider }) => provider === auth_provider) ?? stored[0]
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This account has no password",
      "password_not_used"
    )
  }
  return found
}
