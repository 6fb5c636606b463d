/** A line of the audit log as the Admin API gives it. */
export type AuditEntry = {
  id: string
  created_at: string
  action: string
  actor_type: "customer" | "user" | "system" | "visitor"
  actor_id: string | null
  subject_type: string | null
  subject_id: string | null
  ip: string | null
  user_agent: string | null
  details: Record<string, unknown> | null
}

export type AuditList = { entries: AuditEntry[]; count: number; limit: number; offset: number }

/** What staff look for; empty fields filter nothing. Days are the store's, both included. */
export type Filters = {
  q: string
  action: string
  from: string
  to: string
}

/** Whether a buyer is locked out; null for a customer without an account. */
export type CustomerLock = {
  locked: boolean
  locked_at: string | null
  wrong_passwords: number
} | null
