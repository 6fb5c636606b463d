import type { ICustomerModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EdsErrorCodes, notAllowed } from "../../errors"

/**
 * Refuses the e-mail of a registered customer, whichever way they sign in. Reads only: the unique index of
 * customers decides between simultaneous registrations.
 *
 * @throws email_taken
 */
export const requireFreeEmailStep = createStep(
  "require-free-email",
  async ({ email }: { email: string }, { container }) => {
    const customers: ICustomerModuleService = container.resolve(Modules.CUSTOMER)
    const [taken] = await customers.listCustomers(
      { email, has_account: true },
      { select: ["id"], take: 1 }
    )
    if (taken) {
      throw notAllowed(EdsErrorCodes.EMAIL_TAKEN, "This e-mail belongs to an account already")
    }
    return new StepResponse(undefined)
  }
)
