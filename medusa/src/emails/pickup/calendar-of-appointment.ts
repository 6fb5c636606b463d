import type { PickupFacts } from "@qazyna/branches/pickup/views/facts"
import type { Language } from "../../lib/languages"
import type { Attachment } from "../letter"
import { calendarFile } from "./calendar-entry"
import { saidIn } from "./said"
import { PICKUP_LETTERS } from "./texts"

/**
 * The booked time of an order for the calendar of its buyer: the letter brings it, and the store gives it out.
 * @returns undefined when no time is booked
 */
export function calendarOfAppointment(
  found: PickupFacts,
  language: Language
): Attachment | undefined {
  const { appointment, order_id, display_id, now } = found
  if (appointment?.state !== "booked") {
    return undefined
  }
  const said = saidIn(language, found)
  const calendar = calendarFile({
    uid: `${order_id}@qazyna`,
    sequence: appointment.version,
    startsAt: appointment.starts_at,
    endsAt: appointment.ends_at,
    title: PICKUP_LETTERS[language]["pickup-booked"](said).subject,
    place: said.where,
    madeAt: now,
  })
  return {
    filename: `pickup-${display_id}.ics`,
    contentType: "text/calendar; charset=utf-8",
    bytes: Buffer.from(calendar),
  }
}
