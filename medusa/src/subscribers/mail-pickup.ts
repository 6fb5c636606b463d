import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { confirmationOf, type Confirmation } from "@qazyna/branches/pickup/confirmation/facts"
import { confirmationPdf } from "@qazyna/branches/pickup/confirmation/pdf"
import { slotText } from "@qazyna/branches/pickup/confirmation/when"
import { calendarFile } from "../emails/pickup/calendar-entry"
import { recipientOfPickup, slotOfPickup } from "../emails/pickup/recipient"
import { PICKUP_LETTERS, type PickupLetters } from "../emails/pickup/texts"
import { sendLetter, type Attachment } from "../emails/send-letter"
import { storeAddress } from "../emails/store-address"
import { LOCALES, type Language } from "../lib/languages"

type Happened = { order_id: string; version: number }

/** The letter of each event of `@qazyna/branches` that a buyer is told of. */
const LETTER_OF: Record<string, { template: string; kind: keyof PickupLetters }> = {
  "branches.pickup_booked": { template: "pickup-booked", kind: "booked" },
  "branches.pickup_reminder": { template: "pickup-reminder", kind: "reminder" },
  "branches.pickup_missed": { template: "pickup-missed", kind: "missed" },
}

const placeOf = ({ branch }: Confirmation): string =>
  [branch.name, branch.city, branch.address].filter(Boolean).join(", ")

async function papers(found: Confirmation, title: string, language: Language) {
  const pdf = await confirmationPdf(found, LOCALES[language])
  const attachments: Attachment[] = [
    {
      filename: `pickup-${found.display_id}.pdf`,
      contentType: "application/pdf",
      bytes: pdf,
    },
  ]
  if (found.slot) {
    const calendar = calendarFile({
      uid: `${found.order_id}@qazyna`,
      sequence: found.version,
      startsAt: found.slot.starts_at,
      endsAt: found.slot.ends_at,
      title,
      place: placeOf(found),
      madeAt: new Date(),
    })
    attachments.push({
      filename: `pickup-${found.display_id}.ics`,
      contentType: "text/calendar; charset=utf-8",
      bytes: Buffer.from(calendar),
    })
  }
  return attachments
}

/** G31, B7: tells a buyer of their appointment, with the confirmation, the day before, and when they did not come. */
export default async function mailPickup({
  event: { name, data },
  container,
}: SubscriberArgs<Happened>): Promise<void> {
  const letter = LETTER_OF[name]
  const recipient = await recipientOfPickup(container, data.order_id)
  const slot = await slotOfPickup(container, data)
  if (!letter || !recipient || !slot) {
    return
  }
  const { language } = recipient
  const found = await confirmationOf(container, data.order_id, LOCALES[language])
  const written = PICKUP_LETTERS[language][letter.kind]({
    number: found.display_id,
    when: slotText(slot, LOCALES[language]),
    where: placeOf(found),
    pickupUrl: storeAddress(language, `/account/orders/${data.order_id}`),
  })
  const attached = letter.kind === "booked" ? await papers(found, written.subject, language) : []
  await sendLetter(
    container,
    recipient,
    written,
    {
      template: letter.template,
      trigger: name,
      idempotencyKey: `${name}:${data.order_id}:${data.version}`,
    },
    attached
  )
}

export const config: SubscriberConfig = { event: Object.keys(LETTER_OF) }
