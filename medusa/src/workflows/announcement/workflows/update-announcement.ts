import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveTranslationsStep } from "../../translation/steps/save-translations"
import { updateAnnouncementStep } from "../steps/update-announcement"
import { validateAnnouncementPeriodStep } from "../steps/validate-announcement-period"
import { announcementTranslations } from "../texts"
import type { UpdateAnnouncementInput } from "../types"

export const updateAnnouncementWorkflowId = "update-announcement"

/**
 * Changes an announcement; a message is replaced in all languages together.
 * @throws `announcement_not_found`, `invalid_period`
 */
export const updateAnnouncementWorkflow = createWorkflow(
  updateAnnouncementWorkflowId,
  (input: UpdateAnnouncementInput) => {
    validateAnnouncementPeriodStep({
      changes: input.id,
      starts_at: input.starts_at,
      ends_at: input.ends_at,
    })
    const announcement = updateAnnouncementStep(input)
    const translations = transform({ input }, ({ input: { id, message } }) =>
      message ? announcementTranslations(id, message) : []
    )
    saveTranslationsStep(translations)
    return new WorkflowResponse(announcement)
  }
)
