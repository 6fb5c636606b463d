import type { MedusaContainer } from "@medusajs/framework/types"
import { confirmationOf } from "@qazyna/branches/pickup/confirmation/facts"
import { confirmationPdf } from "@qazyna/branches/pickup/confirmation/pdf"
import type { PickupFacts } from "@qazyna/branches/pickup/views/facts"
import { LOCALES, type Language } from "../../lib/languages"
import type { Attachment } from "../letter"
import { calendarOfAppointment } from "./calendar-of-appointment"

/** What a buyer is given for an appointment: the confirmation to print (G31), and an entry for their calendar. */
export async function papersOf(
  container: MedusaContainer,
  found: PickupFacts,
  language: Language
): Promise<Attachment[]> {
  const locale = LOCALES[language]
  const confirmation = await confirmationOf(container, found.order_id, locale)
  const pdf = {
    filename: `pickup-${found.display_id}.pdf`,
    contentType: "application/pdf",
    bytes: await confirmationPdf(confirmation, locale),
  }
  const calendar = calendarOfAppointment(found, language)
  return calendar ? [pdf, calendar] : [pdf]
}
