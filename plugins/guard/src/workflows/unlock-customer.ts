import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { accountData, unlockedLines } from "./audit-lines"
import { GuardEvents } from "./events"
import { liftLocksStep } from "./steps/lift-locks"
import { readCustomerAccountsStep } from "./steps/read-customer-accounts"
import { recordAuditStep } from "./steps/record-audit"
import type { UnlockCustomerInput } from "./types"

/**
 * Lifts the lock of a buyer on behalf of staff. Does nothing for one who is not locked.
 *
 * @throws account_not_found
 */
export const unlockCustomerWorkflow = createWorkflow(
  "unlock-customer",
  (input: WorkflowData<UnlockCustomerInput>) => {
    const accounts = readCustomerAccountsStep(input.customer_id)
    const locked = liftLocksStep(
      transform({ accounts }, ({ accounts }) => accounts.map((one) => one.auth_identity_id))
    )
    const unlocked = transform({ accounts, locked }, ({ accounts, locked }) =>
      accounts.filter((one) => locked.includes(one.auth_identity_id))
    )
    when("anything-unlocked", { unlocked }, ({ unlocked }) => unlocked.length > 0).then(() => {
      recordAuditStep(
        transform({ unlocked, input }, ({ unlocked, input }) =>
          unlockedLines(unlocked, input.by, "staff")
        )
      )
      emitEventStep({
        eventName: GuardEvents.ACCOUNT_UNLOCKED,
        data: transform({ unlocked }, ({ unlocked }) => unlocked.map(accountData)),
      })
    })
    return new WorkflowResponse(unlocked)
  }
)
