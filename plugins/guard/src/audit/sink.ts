import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_SINK } from "../modules/audit-sink"
import type { AuditSink } from "./types"

/** The shop's audit log. */
export const auditSink = (container: Pick<MedusaContainer, "resolve">): AuditSink =>
  container.resolve<AuditSink>(AUDIT_SINK)
