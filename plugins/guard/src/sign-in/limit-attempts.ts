import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountsByEmail, subjectOf, type Account } from "../accounts/account"
import { digest } from "../accounts/digest"
import { hashInVain } from "../accounts/password-hash"
import { attemptLimiter } from "../accounts/limiter"
import { auditSink } from "../audit/sink"
import { beforeAnswer, type Answer } from "../http/before-answer"
import { originOf } from "../http/origin"
import { guardOptions } from "../options"
import { named } from "../ownership/named"
import { accountLocked, tooManyAttempts, wrongCredentials } from "./refusals"

/** An unknown e-mail is counted and locked like an account, or its answers would tell it from one. */
const subjectFor = (account: Account | undefined, provider: string, email: string): string =>
  account?.auth_identity_id ?? `nobody:${digest(provider, email)}`

/**
 * Counts wrong passwords at core's sign-in and locks the account with the sixth (G7). Unknown e-mails
 * get the same answers, after the same work.
 *
 * Refuses with wrong_credentials, account_locked, too_many_attempts.
 */
export const limitAttempts = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { lockout } = guardOptions(req.scope)
  const provider = req.params.auth_provider ?? ""
  const email = named(req.body, "email")
  const password = named(req.body, "password")
  if (!lockout.providers.includes(provider) || !email || !password) {
    return next()
  }
  const limiter = attemptLimiter(req.scope)
  const [account] = await accountsByEmail(req.scope, provider, [email])
  const subject = subjectFor(account, provider, email)

  const refuse = async (answer: Answer): Promise<Answer> => {
    await auditFailure(req, account, answer)
    return answer
  }
  // A buyer's lock does not run out by way of the other door.
  const atStaffDoor = req.params.actor_type === "user" && !account?.customer_id
  const lockSeconds = atStaffDoor ? lockout.staffSeconds : undefined
  const { allowed, locked } = await limiter.take(subject, lockSeconds)
  if (!allowed) {
    await hashInVain(password)
    const { status, body } = await refuse(locked ? accountLocked() : tooManyAttempts())
    res.status(status).json(body)
    return
  }

  beforeAnswer(res, next, async ({ status }) => {
    if (status === 200) {
      await limiter.succeeded(subject)
    } else if (status !== 401) {
      await limiter.release(subject)
    } else {
      await (account ? undefined : hashInVain(password))
      const result = await limiter.failed(subject, originOf(req))
      return refuse(result.locked ? accountLocked() : wrongCredentials(result.triesLeft))
    }
  })
  next()
}

/** What was typed stays out of the log: people type passwords into the wrong field. */
const auditFailure = async (
  req: MedusaRequest,
  account: Account | undefined,
  { body }: Answer
): Promise<void> => {
  await auditSink(req.scope).record({
    action: "account.sign_in_failed",
    actor_type: "visitor",
    ...(account && subjectOf(account)),
    ...originOf(req),
    details: {
      provider: req.params.auth_provider ?? "",
      actor_type: req.params.actor_type ?? "",
      reason: named(body, "code") ?? "",
    },
  })
}
