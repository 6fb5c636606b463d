import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { subjectOf } from "../accounts/account"
import { accountData, unlockedLines } from "./audit-lines"
import { GuardEvents } from "./events"
import { claimResetLinkStep } from "./steps/claim-reset-link"
import { endSessionsStep } from "./steps/end-sessions"
import { liftLocksStep } from "./steps/lift-locks"
import { readAccountStep } from "./steps/read-account"
import { recordAuditStep } from "./steps/record-audit"
import { setPasswordStep } from "./steps/set-password"
import type { ChangePasswordInput } from "./types"

/**
 * Sets a new password: ends all sessions of the account and lifts its lock. Whether the password meets
 * the policy, and the doer may set it, is decided before.
 *
 * @returns from when on new sign-ins count, as ISO text: at most a second ahead
 * @throws account_not_found, reset_link_invalid, and what the provider refuses with
 */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: WorkflowData<ChangePasswordInput>) => {
    const account = readAccountStep(input)
    when("allowed-by-link", { input }, ({ input }) => Boolean(input.link_id)).then(() => {
      claimResetLinkStep(transform({ input }, ({ input }) => input.link_id ?? ""))
    })
    const validFrom = endSessionsStep(input.auth_identity_id)
    const locked = liftLocksStep(transform({ input }, ({ input }) => [input.auth_identity_id]))
    setPasswordStep(input)

    const lines = transform({ input, account, locked }, ({ input, account, locked }) => {
      const how = input.link_id ? "reset link" : "password"
      return [
        {
          action: "account.password_changed",
          ...subjectOf(account),
          ...input.by,
          details: { by: how, provider: input.provider },
        },
        ...(locked.length > 0 ? unlockedLines([account], input.by, how) : []),
      ]
    })
    recordAuditStep(lines)
    const data = transform({ account }, ({ account }) => accountData(account))
    emitEventStep({ eventName: GuardEvents.PASSWORD_CHANGED, data })
    when("was-locked", { locked }, ({ locked }) => locked.length > 0).then(() => {
      emitEventStep({ eventName: GuardEvents.ACCOUNT_UNLOCKED, data }).config({
        name: "emit-account-unlocked",
      })
    })
    return new WorkflowResponse(validFrom)
  }
)
