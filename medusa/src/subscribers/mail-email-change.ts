import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { GuardEvents } from "@qazyna/guard/workflows"
import { astanaTime } from "../emails/astana-time"
import { recipientOf } from "../emails/recipient"
import { sendLetter } from "../emails/send-letter"
import { storeAddress } from "../emails/store-address"
import { LETTERS } from "../emails/texts"
import { languageOf } from "../lib/languages"

type Change = {
  customer_id: string
  email: string
  old_email: string
  locale?: string
  /** Of the request alone. */
  token?: string
}

/** The guard's lifetime of the link. */
const HOURS = 24

/**
 * G11: the link goes to the new address; the old one, which works until the link is used, is told what somebody wants, and
 * what has happened then.
 */
export default async function mailEmailChange({
  event: { name, data, metadata },
  container,
}: SubscriberArgs<Change>): Promise<void> {
  const recipient = await recipientOf(container, { id: data.customer_id })
  if (!recipient) {
    return
  }
  const language = data.locale ? languageOf(data.locale) : recipient.language
  const texts = LETTERS[language]
  const forgotPasswordUrl = storeAddress(language, "/forgot-password")
  const happened = typeof metadata?.timestamp === "number" ? metadata.timestamp : Date.now()
  const facts = { email: data.email, time: astanaTime(new Date(happened), language) }
  const old = { ...recipient, language, email: data.old_email }
  if (data.token === undefined) {
    await sendLetter(container, old, texts.emailChanged({ ...facts, forgotPasswordUrl }), {
      template: "email-changed",
      trigger: name,
    })
    return
  }
  const confirmUrl = storeAddress(
    language,
    `/confirm-email?token=${encodeURIComponent(data.token)}`
  )
  await sendLetter(
    container,
    { ...recipient, language, email: data.email },
    texts.confirmEmail({ confirmUrl, hours: HOURS }),
    { template: "confirm-email", trigger: name }
  )
  await sendLetter(container, old, texts.emailChangeAsked({ ...facts, forgotPasswordUrl }), {
    template: "email-change-asked",
    trigger: name,
  })
}

export const config: SubscriberConfig = {
  event: [GuardEvents.EMAIL_CHANGE_REQUESTED, GuardEvents.EMAIL_CHANGED],
}
