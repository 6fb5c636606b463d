import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { accountById, subjectOf } from "../accounts/account"
import { auditSink } from "../audit/sink"
import { ATTEMPTS_EXHAUSTED } from "../modules/attempt-limiter/events"
import { guardOptions } from "../options"
import { accountData } from "../workflows/audit-lines"
import { GuardEvents } from "../workflows/events"

type Exhausted = { subject: string; ip?: string; user_agent?: string }

/**
 * Says whose account was locked, whichever sign-in found out. The stand-in of an unknown e-mail is
 * nobody's, and passes in silence.
 */
export default async function announceLock({
  event: { data },
  container,
}: SubscriberArgs<Exhausted>): Promise<void> {
  const { subject, ...origin } = data
  const { passwordProviders } = guardOptions(container)
  const account = await accountById(container, passwordProviders, subject)
  if (!account) {
    return
  }
  await auditSink(container).record({
    action: "account.locked",
    actor_type: "visitor",
    ...subjectOf(account),
    ...origin,
  })
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: GuardEvents.ACCOUNT_LOCKED, data: accountData(account) })
}

export const config: SubscriberConfig = { event: ATTEMPTS_EXHAUSTED }
