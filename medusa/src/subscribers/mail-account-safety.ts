import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { astanaTime } from "../emails/astana-time"
import type { Letter } from "../emails/letter"
import { recipientOf } from "../emails/recipient"
import { sendLetter } from "../emails/send-letter"
import { storeAddress } from "../emails/store-address"
import { LETTERS, type LetterTexts } from "../emails/texts"

type AccountEvent = {
  customer_id?: string
  ip?: string
  user_agent?: string
  new_device?: boolean
}

type Facts = { time: string; forgotPasswordUrl: string; ip: string; device: string }

/** The letter of each event of `@qazyna/guard` that a buyer is told of. */
const LETTER_OF: Record<
  string,
  { template: string; write: (texts: LetterTexts, facts: Facts) => Letter }
> = {
  "guard.account_locked": {
    template: "account-blocked",
    write: (texts, facts) => texts.accountBlocked(facts),
  },
  "guard.password_changed": {
    template: "password-changed",
    write: (texts, facts) => texts.passwordChanged(facts),
  },
  "guard.signed_in": { template: "new-sign-in", write: (texts, facts) => texts.newSignIn(facts) },
}

/** G7: tells a buyer what happened to their account, and what to do if it was not them. */
export default async function mailAccountSafety({
  event: { name, data, metadata },
  container,
}: SubscriberArgs<AccountEvent>): Promise<void> {
  const letter = LETTER_OF[name]
  if (!letter || !data.customer_id || data.new_device === false) {
    return
  }
  const recipient = await recipientOf(container, { id: data.customer_id })
  if (!recipient) {
    return
  }
  const { language } = recipient
  const happened = typeof metadata?.timestamp === "number" ? metadata.timestamp : Date.now()
  const facts: Facts = {
    time: astanaTime(new Date(happened), language),
    forgotPasswordUrl: storeAddress(language, "/forgot-password"),
    ip: data.ip ?? "—",
    device: data.user_agent ?? "—",
  }
  await sendLetter(container, recipient, letter.write(LETTERS[language], facts), {
    template: letter.template,
    trigger: name,
  })
}

export const config: SubscriberConfig = { event: Object.keys(LETTER_OF) }
