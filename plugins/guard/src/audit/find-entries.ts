import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_SINK } from "../modules/audit-sink"
import type AuditSinkModuleService from "../modules/audit-sink/service"
import type { AuditRecord } from "./types"

/** A line of the audit log as staff see it. */
export type AuditLine = {
  id: string
  created_at: Date
  action: string
  actor_type: AuditRecord["actor_type"]
  actor_id: string | null
  subject_type: string | null
  subject_id: string | null
  ip: string | null
  user_agent: string | null
  details: Record<string, unknown> | null
}

/** What staff look for; all of it has to fit. */
export type AuditSearch = {
  q?: string
  action?: string
  actor_id?: string
  subject_id?: string
  from?: Date
  to?: Date
}

/** Ids of the log grow with time, so they are its order. Newest first. */
const ORDER = { order: { id: "DESC" as const } }

const BATCH = 1000

const filtersOf = ({ q, action, actor_id, subject_id, from, to }: AuditSearch) => ({
  ...(q && { q }),
  ...(action && { action }),
  ...(actor_id && { actor_id }),
  ...(subject_id && { subject_id }),
  ...((from || to) && { created_at: { ...(from && { $gte: from }), ...(to && { $lt: to }) } }),
})

const logOf = (container: MedusaContainer): AuditSinkModuleService =>
  container.resolve<AuditSinkModuleService>(AUDIT_SINK)

const lineOf = ({ id, created_at, ...row }: AuditLine): AuditLine => ({
  id,
  created_at,
  action: row.action,
  actor_type: row.actor_type,
  actor_id: row.actor_id,
  subject_type: row.subject_type,
  subject_id: row.subject_id,
  ip: row.ip,
  user_agent: row.user_agent,
  details: row.details,
})

/** One page of the audit log, newest first, and how many lines fit in all. */
export const findAuditLines = async (
  container: MedusaContainer,
  search: AuditSearch,
  page: { skip: number; take: number }
): Promise<{ entries: AuditLine[]; count: number }> => {
  const [rows, count] = await logOf(container).listAndCountAuditEntries(filtersOf(search), {
    ...ORDER,
    ...page,
  })
  return { entries: rows.map(lineOf), count }
}

/** All lines that fit, newest first, read in batches so that a long log never lies in memory. */
export async function* eachAuditLine(
  container: MedusaContainer,
  search: AuditSearch
): AsyncGenerator<AuditLine> {
  let last: string | undefined
  do {
    const rows: AuditLine[] = await logOf(container).listAuditEntries(
      { ...filtersOf(search), ...(last && { id: { $lt: last } }) },
      { ...ORDER, take: BATCH }
    )
    yield* rows.map(lineOf)
    last = rows.length === BATCH ? rows.at(-1)?.id : undefined
  } while (last)
}
