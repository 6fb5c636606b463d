import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANNOUNCEMENT_MODULE } from "../../../modules/announcement"
import type AnnouncementModuleService from "../../../modules/announcement/service"
import type { CreateAnnouncementInput } from "../types"

export const createAnnouncementStepId = "create-announcement"

/** Creates the row with its Kazakh wording. Compensation deletes it. */
export const createAnnouncementStep = createStep(
  createAnnouncementStepId,
  async ({ message, ...input }: CreateAnnouncementInput, { container }) => {
    const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    const announcement = await service.createAnnouncements({ ...input, message: message.kk })
    return new StepResponse(announcement, announcement.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
        .deleteAnnouncements(id)
    }
  }
)
