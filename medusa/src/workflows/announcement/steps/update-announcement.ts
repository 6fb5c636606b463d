import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANNOUNCEMENT_MODULE } from "../../../modules/announcement"
import type AnnouncementModuleService from "../../../modules/announcement/service"
import type { UpdateAnnouncementInput } from "../types"

export const updateAnnouncementStepId = "update-announcement"

/** Writes what is mentioned of an announcement. Compensation writes the former row back. */
export const updateAnnouncementStep = createStep(
  updateAnnouncementStepId,
  async ({ message, ...input }: UpdateAnnouncementInput, { container }) => {
    const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    const former = await service.retrieveAnnouncement(input.id)
    const announcement = await service.updateAnnouncements({
      ...input,
      ...(message && { message: message.kk }),
    })
    return new StepResponse(announcement, former)
  },
  async (former, { container }) => {
    if (former) {
      const { created_at: _c, updated_at: _u, deleted_at: _d, ...row } = former
      await container
        .resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
        .updateAnnouncements(row)
    }
  }
)
