import type { MedusaRequest } from "@medusajs/framework/http"
import { auditSink } from "../audit/sink"
import type { Answer } from "../http/before-answer"
import { originOf } from "../http/origin"
import { named } from "../ownership/named"
import { accountLocked, tooManyAttempts, wrongCredentials } from "../sign-in/refusals"
import { attemptLimiter } from "./limiter"
import { isPassword } from "./password-hash"

type Check = { authIdentityId: string; customerId: string; hash: string; password: string }

/**
 * Asks a signed-in buyer's password once more. A wrong one counts as at sign-in (G7), or a stolen
 * session could be used to guess it.
 *
 * @returns the refusal, or undefined when the password is right
 */
export const refusePassword = async (
  req: MedusaRequest,
  check: Check
): Promise<Answer | undefined> => {
  const answer = await judge(req, check)
  if (answer) {
    await auditSink(req.scope).record({
      action: "account.password_check_failed",
      actor_type: "customer",
      actor_id: check.customerId,
      subject_type: "customer",
      subject_id: check.customerId,
      ...originOf(req),
      details: { reason: named(answer.body, "code") ?? "" },
    })
  }
  return answer
}

const judge = async (
  req: MedusaRequest,
  { authIdentityId, hash, password }: Check
): Promise<Answer | undefined> => {
  const limiter = attemptLimiter(req.scope)
  const { allowed, locked } = await limiter.take(authIdentityId)
  if (!allowed) {
    return locked ? accountLocked() : tooManyAttempts()
  }
  if (await isPassword(hash, password)) {
    await limiter.succeeded(authIdentityId)
    return undefined
  }
  const failed = await limiter.failed(authIdentityId, originOf(req))
  return failed.locked ? accountLocked() : wrongCredentials(failed.triesLeft)
}
