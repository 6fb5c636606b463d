import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { auditSink } from "../../audit/sink"
import type { AuditRecord } from "../../audit/types"

/** Writes lines of the audit log. Not undone: the log is append-only, so this comes last. */
export const recordAuditStep = createStep(
  "record-audit",
  async (entries: AuditRecord[], { container }) => {
    await auditSink(container).record(entries)
    return new StepResponse(undefined)
  }
)
