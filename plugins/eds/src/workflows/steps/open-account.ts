import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAccount } from "../../accounts/account-book"
import { EdsErrorCodes, notAllowed } from "../../errors"
import { EDS_MODULE } from "../../modules/eds"
import type EdsModuleService from "../../modules/eds/service"

/**
 * Ties a person to a sign-in. Undone by taking the tie away.
 *
 * @throws already_registered
 */
export const openAccountStep = createStep(
  "open-account",
  async (account: NewAccount, { container }) => {
    const opened = await container.resolve<EdsModuleService>(EDS_MODULE).accounts.open(account)
    if (!opened) {
      throw notAllowed(EdsErrorCodes.ALREADY_REGISTERED, "This person has an account already")
    }
    return new StepResponse({ id: opened.id }, opened.id)
  },
  async (id: string | undefined, { container }) => {
    if (id) {
      await container.resolve<EdsModuleService>(EDS_MODULE).accounts.close(id)
    }
  }
)
