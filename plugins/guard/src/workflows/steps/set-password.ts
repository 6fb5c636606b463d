import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { provider: string; entity_id: string; data: Record<string, unknown> }

/** Providers say in one word or in a sentence why they refuse; a word is a code. */
const codeIn = (error: string | undefined): string | undefined =>
  error && /^[a-z]+(_[a-z]+)+$/.test(error) ? error : undefined

/** Sets a password through its provider; undone by writing the provider's old data back. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ provider, entity_id, data }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [before] = await auth.listProviderIdentities({ provider, entity_id })
    const { success, authIdentity, error } = await auth.updateProvider(provider, {
      ...data,
      entity_id,
    })
    if (!success || !authIdentity) {
      throw new MedusaError(
        MedusaError.Types.UNAUTHORIZED,
        error ?? "The password was not changed",
        codeIn(error)
      )
    }
    return new StepResponse(
      undefined,
      before && { id: before.id, provider_metadata: before.provider_metadata }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(Modules.AUTH).updateProviderIdentities(before)
    }
  }
)
