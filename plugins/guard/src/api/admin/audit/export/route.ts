import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditCsv } from "../../../../audit/csv"
import { eachAuditLine } from "../../../../audit/find-entries"
import { auditSink } from "../../../../audit/sink"
import { originOf } from "../../../../http/origin"
import type { AuditFilters } from "../../validators"

/** The audit log as a CSV file. Taking it is itself a line of the log, which says what of it. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AuditFilters>,
  res: MedusaResponse
): Promise<void> => {
  const { action = null, from, to } = req.validatedQuery
  await auditSink(req.scope).record({
    action: "audit.exported",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    ...originOf(req),
    details: { action, from: from?.toISOString() ?? null, to: to?.toISOString() ?? null },
  })
  const day = new Date().toISOString().slice(0, 10)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="audit-${day}.csv"`)
  await pipeline(auditCsv(eachAuditLine(req.scope, req.validatedQuery)), res)
}
