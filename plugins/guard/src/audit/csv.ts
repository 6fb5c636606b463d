import { Readable } from "node:stream"
import { stringify } from "csv-stringify"
import type { AuditLine } from "./find-entries"

const COLUMNS = [
  "created_at",
  "action",
  "actor_type",
  "actor_id",
  "subject_type",
  "subject_id",
  "ip",
  "user_agent",
  "details",
]

/**
 * Lines of the audit log as CSV that a spreadsheet opens as text: what a client wrote into its user
 * agent never becomes a formula.
 */
export const auditCsv = (lines: AsyncIterable<AuditLine>): NodeJS.ReadableStream =>
  Readable.from(lines).pipe(
    stringify({
      header: true,
      columns: COLUMNS,
      bom: true,
      record_delimiter: "windows",
      escape_formulas: true,
      cast: {
        date: (date) => date.toISOString(),
        object: (value) => JSON.stringify(value),
      },
    })
  )
