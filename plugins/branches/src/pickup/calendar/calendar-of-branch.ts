import type { MedusaContainer } from "@medusajs/framework/types"
import type { PickupBranch } from "../orders/branch"
import { pickupService } from "../service"
import { dayAfter, localDay } from "./local-time"
import type { PickupCalendar, SpecialDay } from "./slots"

const SPECIAL_DAYS = `
  SELECT day, works_as FROM pickup_special_day
  WHERE deleted_at IS NULL AND day BETWEEN :from AND :to`

/** When a branch is open within its horizon. */
export const calendarOf = async (
  container: MedusaContainer,
  { hours, rules }: PickupBranch
): Promise<PickupCalendar> => {
  const service = pickupService(container)
  const from = localDay(service.clock())
  const to = dayAfter(from, rules.horizon_days)
  const specialDays = await service.select<SpecialDay>(SPECIAL_DAYS, { from, to })
  return { hours, rules, specialDays }
}
