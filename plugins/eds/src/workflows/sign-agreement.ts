import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { EdsEvents } from "./events"
import { signAgreementStep } from "./steps/sign-agreement"
import type { SignAgreementInput } from "./types"

/**
 * Signs the agreement in force for a customer.
 *
 * @throws challenge_expired, eds_refused and its kin, eds_unavailable, not_registered, eds_other_person,
 *   agreement_outdated, already_signed
 */
export const signAgreementWorkflow = createWorkflow(
  "sign-agreement",
  (input: WorkflowData<SignAgreementInput>) => {
    const signature = signAgreementStep(input)
    emitEventStep({
      eventName: EdsEvents.AGREEMENT_SIGNED,
      data: { signature_id: signature.id, customer_id: input.customer_id },
    })
    return new WorkflowResponse(signature)
  }
)
