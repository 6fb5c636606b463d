import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Language } from "../lib/languages"
import type { Attachment, Letter } from "./letter"
import { storeAddress } from "./store-address"

/** Somebody who gets letters. */
export type Recipient = { email: string; language: Language; customerId?: string }

/** What a letter is about, for the list of notifications in the admin. */
export type Occasion = {
  /** Name of the letter, such as `account-blocked`. */
  template: string
  /** The event that caused it. */
  trigger: string
  /** The same key is sent once, however often the event is delivered. */
  idempotencyKey?: string
  /** What of the shop it is about. */
  resource?: { type: string; id: string }
  /** The same in every try to send it: a mail program that gets it twice shows it once. */
  messageId?: string
}

/** Loaded with the first letter: the components of letters take longer to load than all our plugins. */
const rendering = () => import("./render-letter.js")

/**
 * Sends a letter through the Notification module. Core keeps a record of it without its content, so that no
 * link that opens an account lies in the database.
 */
export async function sendLetter(
  container: MedusaContainer,
  { email, language, customerId }: Recipient,
  letter: Letter,
  { template, trigger, idempotencyKey, resource, messageId }: Occasion,
  attachments: Attachment[] = []
): Promise<void> {
  const { renderLetter } = await rendering()
  const content = renderLetter(letter, language, storeAddress(language))
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: email,
    channel: "email",
    template,
    trigger_type: trigger,
    receiver_id: customerId,
    idempotency_key: idempotencyKey,
    resource_type: resource?.type,
    resource_id: resource?.id,
    provider_data: messageId ? { message_id: messageId } : undefined,
    content,
    attachments: attachments.map(({ filename, contentType, bytes }) => ({
      filename,
      content_type: contentType,
      content: bytes.toString("base64"),
    })),
  })
}
