import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { GuardEvents } from "./events"
import { askEmailChangeStep } from "./steps/ask-email-change"
import { recordAuditStep } from "./steps/record-audit"
import type { AskEmailChangeInput } from "./types"

/**
 * Notes the wish for another e-mail and makes its link, which only the event carries. Whether the buyer may ask is decided
 * before.
 */
export const askEmailChangeWorkflow = createWorkflow(
  "ask-email-change",
  (input: WorkflowData<AskEmailChangeInput>) => {
    const asked = askEmailChangeStep(input)
    recordAuditStep(
      transform({ input }, ({ input }) => [
        {
          action: "account.email_change_requested",
          subject_type: "customer",
          subject_id: input.customer_id,
          ...input.by,
        },
      ])
    )
    emitEventStep({
      eventName: GuardEvents.EMAIL_CHANGE_REQUESTED,
      data: transform({ input, asked }, ({ input, asked }) => ({
        auth_identity_id: input.auth_identity_id,
        customer_id: input.customer_id,
        email: input.email,
        old_email: input.old_email,
        locale: input.locale,
        token: asked.token,
      })),
    })
    return new WorkflowResponse(transform({ asked }, ({ asked }) => asked.change))
  }
)
