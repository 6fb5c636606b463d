import { subjectOf, type Account } from "../accounts/account"
import type { AuditRecord } from "../audit/types"
import type { Doer } from "./types"

/** Lines of the audit log about accounts that were locked and are not any more. */
export const unlockedLines = (unlocked: Account[], by: Doer, reason: string): AuditRecord[] =>
  unlocked.map((account) => ({
    action: "account.unlocked",
    ...subjectOf(account),
    ...by,
    details: { by: reason },
  }))

/** What events say of an account. */
export const accountData = ({ auth_identity_id, customer_id, email }: Account) => ({
  auth_identity_id,
  customer_id,
  email,
})
