import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { GuardEvents } from "./events"
import { endEmailChangeStep } from "./steps/end-email-change"
import { recordAuditStep } from "./steps/record-audit"
import { setCustomerEmailStep } from "./steps/set-customer-email"
import { setLoginStep } from "./steps/set-login"
import type { ChangeEmailInput } from "./types"

/**
 * Makes a confirmed e-mail the login and the address of a buyer. The hook `loginChanged` lets the shop tell others that know
 * the login; what it does has to bear being done twice.
 *
 * @throws email_taken
 */
export const changeEmailWorkflow = createWorkflow(
  "change-email",
  (input: WorkflowData<ChangeEmailInput>) => {
    const oldEmail = setLoginStep(input)
    setCustomerEmailStep(input)
    const loginChanged = createHook("loginChanged", {
      customer_id: input.customer_id,
      email: input.email,
    })
    recordAuditStep(
      transform({ input }, ({ input }) => [
        {
          action: "account.email_changed",
          subject_type: "customer",
          subject_id: input.customer_id,
          ...input.by,
        },
      ])
    )
    endEmailChangeStep(input.auth_identity_id)
    emitEventStep({
      eventName: GuardEvents.EMAIL_CHANGED,
      data: transform({ input, oldEmail }, ({ input, oldEmail }) => ({
        auth_identity_id: input.auth_identity_id,
        customer_id: input.customer_id,
        email: input.email,
        old_email: oldEmail,
      })),
    })
    return new WorkflowResponse(input.email, { hooks: [loginChanged] })
  }
)
