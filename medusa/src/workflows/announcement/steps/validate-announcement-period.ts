import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANNOUNCEMENT_MODULE } from "../../../modules/announcement"
import type AnnouncementModuleService from "../../../modules/announcement/service"
import type { CreateAnnouncementInput } from "../types"

export const validateAnnouncementPeriodStepId = "validate-announcement-period"

type Period = Pick<CreateAnnouncementInput, "starts_at" | "ends_at"> & {
  /** Id of the stored announcement, when one is being changed. */
  changes?: string
}

/**
 * Refuses an announcement that would end before it begins, stored values included.
 * @throws `announcement_not_found`, `invalid_period`
 */
export const validateAnnouncementPeriodStep = createStep(
  validateAnnouncementPeriodStepId,
  async (input: Period, { container }) => {
    const stored = input.changes ? await find(container, input.changes) : undefined
    const startsAt = input.starts_at !== undefined ? input.starts_at : stored?.starts_at
    const endsAt = input.ends_at !== undefined ? input.ends_at : stored?.ends_at
    if (startsAt && endsAt && new Date(startsAt) >= new Date(endsAt)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The announcement would end before it begins.",
        "invalid_period"
      )
    }
    return new StepResponse(undefined)
  }
)

async function find(container: { resolve<T>(key: string): T }, id: string) {
  const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
  const [announcement] = await service.listAnnouncements({ id })
  if (!announcement) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such announcement.",
      "announcement_not_found"
    )
  }
  return announcement
}
