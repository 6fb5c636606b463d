import type { CustomerDTO, IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { generateJwtTokenWithChecks } from "@medusajs/medusa/api/auth/utils/generate-jwt-token"
import { hashPassword } from "../passwords/hash"
import { requireStrongPassword } from "../passwords/policy"
import { PROVIDER } from "../providers/eds/name"
import type { Registration } from "../types/registration"
import { registerBuyerWorkflow } from "../workflows/register-buyer"

/** A buyer who has just registered, and is signed in by that. */
export type Registered = {
  customer: Pick<CustomerDTO, "id" | "email" | "first_name" | "last_name">
  /** Bearer token, as a sign-in gives it. */
  token: string
}

const signIn = async (container: MedusaContainer, identityId: string): Promise<string> => {
  const auth: IAuthModuleService = container.resolve(Modules.AUTH)
  const authIdentity = await auth.retrieveAuthIdentity(identityId, {
    relations: ["provider_identities"],
  })
  const { token } = await generateJwtTokenWithChecks(container, {
    authIdentity,
    actorType: "customer",
    authProvider: PROVIDER,
  })
  return token
}

/**
 * Registers a buyer and signs them in.
 *
 * @throws password_too_weak, proof_expired, email_taken, already_registered
 */
export const register = async (
  container: MedusaContainer,
  { password, ...rest }: Registration
): Promise<Registered> => {
  requireStrongPassword(password)
  const { result } = await registerBuyerWorkflow(container).run({
    input: { ...rest, password_hash: await hashPassword(password) },
  })
  const { id, email, first_name, last_name } = result.customer
  return {
    customer: { id, email, first_name, last_name },
    token: await signIn(container, result.identity.id),
  }
}
