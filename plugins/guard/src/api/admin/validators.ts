import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"

const Text = z.string().min(1).max(255)
const Moment = z.iso.datetime({ offset: true }).or(z.iso.date()).pipe(z.coerce.date())

const Filters = {
  /** Part of an id, an address or an action. */
  q: Text.optional(),
  action: Text.optional(),
  actor_id: Text.optional(),
  subject_id: Text.optional(),
  /** From this moment on, the moment included. */
  from: Moment.optional(),
  /** Up to this moment, the moment excluded. */
  to: Moment.optional(),
}

export const AdminGetAudit = createFindParams({ offset: 0, limit: 50 }).merge(z.object(Filters))
export const AdminExportAudit = z.strictObject(Filters)

export type AuditFilters = z.output<typeof AdminExportAudit>
export type AdminGetAuditType = z.output<typeof AdminGetAudit>
