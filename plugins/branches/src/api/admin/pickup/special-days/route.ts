import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../audit/sink"
import { addSpecialDay } from "../../../../pickup/special-days/list"
import { pickupService } from "../../../../pickup/service"
import type { AdminCreateSpecialDayType, AdminGetSpecialDaysType } from "../../pickup-validators"

/** Holidays and swapped days from a day on, in their order. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetSpecialDaysType>,
  res: MedusaResponse
): Promise<void> => {
  const { from = "0000-00-00" } = req.validatedQuery
  const special_days = await pickupService(req.scope).listPickupSpecialDays(
    { day: { $gte: from } },
    { order: { day: "ASC" }, take: 200 }
  )
  res.json({ special_days })
}

/** Adds a day on which branches are closed, or work like another day of the week. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateSpecialDayType>,
  res: MedusaResponse
): Promise<void> => {
  const special_day = await addSpecialDay(req.scope, req.validatedBody)
  await auditSink(req.scope).record({
    action: "pickup.special_day_added",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "special_day",
    subject_id: special_day.id,
    ip: req.ip,
    details: { day: special_day.day, works_as: special_day.works_as },
  })
  res.json({ special_day })
}
