import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EdsErrorCodes, isDuplicate, notAllowed } from "../../errors"
import { PROVIDER } from "../../providers/eds/name"

type Input = { email: string; password_hash: string }

/**
 * Makes the sign-in of a new buyer. Undone by deleting it.
 *
 * @throws email_taken
 */
export const createIdentityStep = createStep(
  "create-identity",
  async ({ email, password_hash }: Input, { container }) => {
    const auth: IAuthModuleService = container.resolve(Modules.AUTH)
    try {
      const identity = await auth.createAuthIdentities({
        provider_identities: [
          {
            provider: PROVIDER,
            entity_id: email,
            provider_metadata: { password: password_hash },
          },
        ],
      })
      return new StepResponse({ id: identity.id }, identity.id)
    } catch (error) {
      if (isDuplicate(error)) {
        throw notAllowed(EdsErrorCodes.EMAIL_TAKEN, "This e-mail belongs to an account already")
      }
      throw error
    }
  },
  async (id: string | undefined, { container }) => {
    if (id) {
      const auth: IAuthModuleService = container.resolve(Modules.AUTH)
      await auth.deleteAuthIdentities([id])
    }
  }
)
