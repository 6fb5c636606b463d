import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { EdsEvents } from "./events"
import { publishAgreementStep } from "./steps/publish-agreement"

/**
 * Publishes a version of the agreement. From that day on nobody buys before they have signed it.
 *
 * @param input.from ISO 8601 moment; now when left out
 * @throws agreement_not_found, agreement_published, agreement_date
 */
export const publishAgreementWorkflow = createWorkflow(
  "publish-agreement",
  (input: WorkflowData<{ id: string; from?: string }>) => {
    const published = publishAgreementStep(input)
    emitEventStep({
      eventName: EdsEvents.AGREEMENT_PUBLISHED,
      data: { agreement_id: published.id, version: published.version },
    })
    return new WorkflowResponse(published)
  }
)
