import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAppointments } from "../../../../pickup/desk/appointments"
import type { AdminGetAppointmentsType } from "../../pickup-validators"

/** Appointments of a branch: of a day, late ones, or found by number or name. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetAppointmentsType>,
  res: MedusaResponse
): Promise<void> => {
  const { limit, offset } = req.validatedQuery
  const { appointments, count } = await listAppointments(req.scope, req.validatedQuery)
  res.json({ appointments, count, limit, offset })
}
