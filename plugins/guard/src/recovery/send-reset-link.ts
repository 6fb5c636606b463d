import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import { accountsByEmail, subjectOf } from "../accounts/account"
import { digest } from "../accounts/digest"
import { attemptLimiter } from "../accounts/limiter"
import { auditSink } from "../audit/sink"
import type { Origin } from "../http/origin"
import { guardOptions } from "../options"

export type RecoveryRequest = {
  provider: string
  actor_type: string
  email: string
  metadata: Record<string, unknown>
  origin: Origin
}

/**
 * Makes a reset link, which core announces as `auth.password_reset`, unless the e-mail is unknown or
 * got enough of them within the window.
 */
export const sendResetLink = async (
  container: MedusaContainer,
  { provider, actor_type, email, metadata, origin }: RecoveryRequest
): Promise<void> => {
  const { links, windowSeconds } = guardOptions(container).recovery
  const [account] = await accountsByEmail(container, provider, [email])
  if (!account) {
    return
  }
  const key = `recovery:${digest(provider, email)}`
  const allowed = await attemptLimiter(container).allow(key, links, windowSeconds)
  await auditSink(container).record({
    action: "account.recovery_requested",
    actor_type: "visitor",
    ...subjectOf(account),
    ...origin,
    details: { provider, sent: allowed },
  })
  if (!allowed) {
    return
  }
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  await generateResetPasswordTokenWorkflow(container).run({
    input: {
      entityId: email,
      actorType: actor_type,
      provider,
      secret: http.jwtSecret,
      jwtOptions: http.jwtOptions,
      metadata,
    },
  })
}
