import { model } from "@medusajs/framework/utils"
import { AUDIT_ACTORS } from "../../../audit/types"

/**
 * One line of the audit log. Ids are ULIDs, so their order is that of time. A trigger of the table
 * refuses to change or remove a line.
 */
const AuditEntry = model
  .define(
    { name: "AuditEntry", tableName: "guard_audit_entry" },
    {
      id: model.id({ prefix: "audit" }).primaryKey(),
      action: model.text().searchable(),
      actor_type: model.enum([...AUDIT_ACTORS]),
      actor_id: model.text().searchable().nullable(),
      subject_type: model.text().nullable(),
      subject_id: model.text().searchable().nullable(),
      ip: model.text().searchable().nullable(),
      user_agent: model.text().nullable(),
      details: model.json().nullable(),
    }
  )
  .indexes([
    { name: "IDX_guard_audit_entry_action", on: ["action", "id"] },
    { name: "IDX_guard_audit_entry_actor", on: ["actor_id", "id"] },
    { name: "IDX_guard_audit_entry_subject", on: ["subject_id", "id"] },
    { name: "IDX_guard_audit_entry_created_at", on: ["created_at"] },
  ])

export default AuditEntry
