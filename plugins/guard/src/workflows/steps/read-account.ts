import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountById } from "../../accounts/account"

type Input = { auth_identity_id: string; provider: string }

/** Reads whose account an auth identity is. Changes nothing. @throws account_not_found */
export const readAccountStep = createStep(
  "read-account",
  async ({ auth_identity_id, provider }: Input, { container }) => {
    const account = await accountById(container, [provider], auth_identity_id)
    if (!account) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such account",
        "account_not_found"
      )
    }
    return new StepResponse(account)
  }
)
