import type { MedusaContainer } from "@medusajs/framework/types"
import { confirmationOf } from "@qazyna/branches/pickup/confirmation/facts"
import { confirmationPdf } from "@qazyna/branches/pickup/confirmation/pdf"
import { LOCALES, type Language } from "../../lib/languages"
import type { Attachment } from "../letter"
import { calendarFile } from "./calendar-entry"

/** What a buyer is given for an appointment: the confirmation to print (G31), and an entry for their calendar. */
export async function papersOf(
  container: MedusaContainer,
  orderId: string,
  { title, place, language }: { title: string; place: string; language: Language }
): Promise<Attachment[]> {
  const found = await confirmationOf(container, orderId, LOCALES[language])
  const filename = `pickup-${found.display_id}`
  const pdf = {
    filename: `${filename}.pdf`,
    contentType: "application/pdf",
    bytes: await confirmationPdf(found, LOCALES[language]),
  }
  if (!found.slot) {
    return [pdf]
  }
  const calendar = calendarFile({
    uid: `${found.order_id}@qazyna`,
    sequence: found.version,
    startsAt: found.slot.starts_at,
    endsAt: found.slot.ends_at,
    title,
    place,
    madeAt: new Date(),
  })
  return [
    pdf,
    {
      filename: `${filename}.ics`,
      contentType: "text/calendar; charset=utf-8",
      bytes: Buffer.from(calendar),
    },
  ]
}
