import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { loadArchive } from "@qazyna/eds/archive"
import { EdsEvents } from "@qazyna/eds/workflows"
import { astanaTime } from "../emails/astana-time"
import { recipientOf } from "../emails/recipient"
import { sendLetter } from "../emails/send-letter"
import { storeAddress } from "../emails/store-address"
import { LETTERS } from "../emails/texts"

type Signed = { signature_id: string; customer_id: string }

/** G5, B5: the buyer gets what they signed, with all that is needed to check it years later. */
export default async function mailSignedAgreement({
  event: { name, data },
  container,
}: SubscriberArgs<Signed>): Promise<void> {
  const recipient = await recipientOf(container, { id: data.customer_id })
  if (!recipient) {
    return
  }
  const { language } = recipient
  const archive = await loadArchive(container, data.signature_id)
  const letter = LETTERS[language].agreementSigned({
    time: astanaTime(archive.signedAt, language),
    version: archive.version,
    agreementUrl: storeAddress(language, "/account/agreement"),
  })
  await sendLetter(
    container,
    recipient,
    letter,
    { template: "agreement-signed", trigger: name, idempotencyKey: `${name}:${data.signature_id}` },
    [{ filename: archive.name, contentType: "application/zip", bytes: archive.bytes }]
  )
}

export const config: SubscriberConfig = { event: EdsEvents.AGREEMENT_SIGNED }
