import type { MedusaRequest } from "@medusajs/framework/http"
import { auditSink, type AuditEntry } from "../../audit/sink"
import { staffId } from "../http/actor"
import { originOf } from "../http/origin"

/** Writes into the audit log what a member of staff did. */
export const record = (
  req: MedusaRequest,
  entry: Pick<AuditEntry, "action" | "subject_type" | "subject_id" | "details">
): Promise<void> =>
  auditSink(req.scope).record({
    ...entry,
    actor_type: "user",
    actor_id: staffId(req),
    ...originOf(req),
  })
