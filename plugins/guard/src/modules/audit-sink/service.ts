import { MedusaService } from "@medusajs/framework/utils"
import type { AuditRecord, AuditSink } from "../../audit/types"
import AuditEntry from "./models/audit-entry"

/** Longest text that a client can put into the log. */
const MAX_TEXT = 512

const cut = (text: string | undefined): string | undefined => text?.slice(0, MAX_TEXT)

/** Keeps the audit log. Reading comes from the framework; the table refuses everything but new lines. */
class AuditSinkModuleService extends MedusaService({ AuditEntry }) implements AuditSink {
  async record(entry: AuditRecord | AuditRecord[]): Promise<void> {
    const entries = [entry].flat()
    await this.createAuditEntries(
      entries.map((one) => ({ ...one, ip: cut(one.ip), user_agent: cut(one.user_agent) }))
    )
  }
}

export default AuditSinkModuleService
