import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { recipientOf } from "../emails/recipient"
import { sendLetter } from "../emails/send-letter"
import { storeAddress } from "../emails/store-address"
import { LETTERS } from "../emails/texts"
import { languageOf } from "../lib/languages"

type ResetRequested = {
  entity_id: string
  actor_type: string
  token: string
  metadata?: { locale?: unknown }
}

/** Core's lifetime of the link (`RESET_PASSWORD_TOKEN_TTL_SECONDS` of its workflow). */
const MINUTES = 15

/** G9: sends the link, in the language of the page where it was asked for. */
export default async function mailRecoveryLink({
  event: { name, data },
  container,
}: SubscriberArgs<ResetRequested>): Promise<void> {
  if (data.actor_type !== "customer") {
    return
  }
  const recipient = await recipientOf(container, { email: data.entity_id })
  if (!recipient) {
    return
  }
  const asked = data.metadata?.locale
  const language = typeof asked === "string" ? languageOf(asked) : recipient.language
  const resetUrl = storeAddress(language, `/reset-password?token=${encodeURIComponent(data.token)}`)
  const letter = LETTERS[language].recovery({ resetUrl, minutes: MINUTES })
  await sendLetter(container, { ...recipient, language }, letter, {
    template: "recovery",
    trigger: name,
  })
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET }
