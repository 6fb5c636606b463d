/** Who did it: a buyer, staff, the shop itself, or somebody who is not signed in. */
export const AUDIT_ACTORS = ["customer", "user", "system", "visitor"] as const

/** One thing that happened. Never carries a secret; an IIN is masked. */
export type AuditRecord = {
  /** What happened, as area and verb: `account.locked`. */
  action: string
  actor_type: (typeof AUDIT_ACTORS)[number]
  /** Id of the customer or user; none for visitors and the shop itself. */
  actor_id?: string
  /** What it happened to: `customer`, `auth_identity`, `order`. */
  subject_type?: string
  subject_id?: string
  /** Address of the client, as far as the shop's proxies are trusted. */
  ip?: string
  user_agent?: string
  details?: Record<string, string | number | boolean | null>
}

/** Where all plugins write what the audit log has to keep. */
export interface AuditSink {
  /** Stores entries before it returns. They can never be changed or removed. */
  record(entry: AuditRecord | AuditRecord[]): Promise<void>
}
