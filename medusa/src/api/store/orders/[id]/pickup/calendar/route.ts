import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "@qazyna/branches/pickup/errors"
import { pickupFacts } from "@qazyna/branches/pickup/views/facts"
import { calendarOfAppointment } from "../../../../../../emails/pickup/calendar-of-appointment"
import { languageOf, LOCALES } from "../../../../../../lib/languages"

/**
 * The booked time as a file that calendars take, in the language of the request.
 * @throws appointment_not_found
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.locale)
  const found = await pickupFacts(req.scope, req.params.id ?? "", LOCALES[language])
  const calendar = found && calendarOfAppointment(found, language)
  if (!calendar) {
    throw refusal("appointment_not_found")
  }
  res.setHeader("content-type", calendar.contentType)
  res.setHeader("content-disposition", `attachment; filename="${calendar.filename}"`)
  res.setHeader("cache-control", "private, no-store")
  res.send(calendar.bytes)
}
