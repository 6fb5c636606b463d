import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EDS_MODULE } from "../../modules/eds"
import type EdsModuleService from "../../modules/eds/service"

/**
 * Publishes a draft. There is no undoing: a buyer may have read it since, and nothing that could fail comes
 * after.
 *
 * @throws agreement_not_found, agreement_published, agreement_date
 */
export const publishAgreementStep = createStep(
  "publish-agreement",
  async ({ id, from }: { id: string; from?: string }, { container }) => {
    const { agreements } = container.resolve<EdsModuleService>(EDS_MODULE)
    const published = await agreements.publish(id, from ? new Date(from) : undefined)
    return new StepResponse({ id: published.id, version: published.version })
  }
)
