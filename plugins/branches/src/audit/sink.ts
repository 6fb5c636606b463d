import type { MedusaContainer } from "@medusajs/framework/types"

/** Container key of a shop's own {@link AuditSink}: a module registered under this name. */
export const AUDIT_SINK = "auditSink"

/** One thing that happened, for the audit log. Never carries a secret; an IIN is masked. */
export type AuditEntry = {
  /** What happened, for example `pickup.handed_over`. */
  action: string
  actor_type: "customer" | "user" | "system" | "visitor"
  actor_id?: string
  subject_type?: string
  subject_id?: string
  ip?: string
  user_agent?: string
  details?: Record<string, string | number | boolean | null>
}

/** Where audit entries go. */
export interface AuditSink {
  record(entry: AuditEntry | AuditEntry[]): Promise<void>
}

/** Drops every entry. */
export const nowhere: AuditSink = { record: async () => undefined }

/** The shop's audit log; without one, entries are dropped. */
export const auditSink = (container: Pick<MedusaContainer, "resolve">): AuditSink =>
  container.resolve<AuditSink | undefined>(AUDIT_SINK, { allowUnregistered: true }) ?? nowhere
