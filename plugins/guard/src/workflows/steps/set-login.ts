import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailTaken } from "../../email-change/free-email"
import { guardOptions } from "../../options"

type Input = { auth_identity_id: string; email: string }

const isTaken = (error: unknown): boolean =>
  error instanceof Error && /already exists|unique|duplicate/i.test(error.message)

/**
 * Makes an e-mail the login of an account at every provider that signs in by one; undone by the old ones.
 *
 * @throws email_taken
 */
export const setLoginStep = createStep(
  "set-login",
  async ({ auth_identity_id, email }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { passwordProviders } = guardOptions(container)
    const known = await auth.listProviderIdentities({ auth_identity_id })
    const before = known
      .filter(({ provider }) => passwordProviders.includes(provider))
      .map(({ id, entity_id }) => ({ id, entity_id }))
    try {
      await auth.updateProviderIdentities(before.map(({ id }) => ({ id, entity_id: email })))
    } catch (error) {
      throw isTaken(error) ? emailTaken() : error
    }
    return new StepResponse(before[0]?.entity_id ?? "", before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(Modules.AUTH).updateProviderIdentities(before)
    }
  }
)
