import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANNOUNCEMENT_MODULE } from "../../../modules/announcement"
import type AnnouncementModuleService from "../../../modules/announcement/service"

export const deleteAnnouncementsStepId = "delete-announcements"

/** Takes announcements away (softly). Compensation restores them. */
export const deleteAnnouncementsStep = createStep(
  deleteAnnouncementsStepId,
  async (ids: string[], { container }) => {
    const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    await service.softDeleteAnnouncements(ids)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container
        .resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
        .restoreAnnouncements(ids)
    }
  }
)
