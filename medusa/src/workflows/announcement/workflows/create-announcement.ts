import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveTranslationsStep } from "../../translation/steps/save-translations"
import { createAnnouncementStep } from "../steps/create-announcement"
import { validateAnnouncementPeriodStep } from "../steps/validate-announcement-period"
import { announcementTranslations } from "../texts"
import type { CreateAnnouncementInput } from "../types"

export const createAnnouncementWorkflowId = "create-announcement"

/**
 * Puts a line above every page (G0).
 * @throws `invalid_period`
 */
export const createAnnouncementWorkflow = createWorkflow(
  createAnnouncementWorkflowId,
  (input: CreateAnnouncementInput) => {
    validateAnnouncementPeriodStep({ starts_at: input.starts_at, ends_at: input.ends_at })
    const announcement = createAnnouncementStep(input)
    const translations = transform({ input, announcement }, (data) =>
      announcementTranslations(data.announcement.id, data.input.message)
    )
    saveTranslationsStep(translations)
    return new WorkflowResponse(announcement)
  }
)
