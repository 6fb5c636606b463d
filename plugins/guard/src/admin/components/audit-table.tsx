import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ACTION_NAMES } from "../lib/action-names"
import { formatMoment } from "../lib/dates"
import type { AuditEntry } from "../lib/types"
import { AuditDetails } from "./audit-details"
import { AuditPerson } from "./audit-person"

const COLUMNS = ["when", "action", "actor", "subject", "origin", "details"]

/** Lines of the audit log as rows, newest first. */
export const AuditTable = ({ entries }: { entries: AuditEntry[] }) => {
  const { t } = useTranslation("guard")
  if (entries.length === 0) {
    return <Text className="text-ui-fg-muted px-6 py-8 text-center">{t("empty")}</Text>
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <AuditRow key={entry.id} entry={entry} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const AuditRow = ({ entry }: { entry: AuditEntry }) => {
  const { t, i18n } = useTranslation("guard")
  const time = formatMoment(entry.created_at, i18n.language, {
    dateStyle: "short",
    timeStyle: "medium",
  })
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        <time dateTime={entry.created_at}>{time}</time>
      </Table.Cell>
      <Table.Cell title={entry.action}>
        {t(`${ACTION_NAMES}:${entry.action}`, { defaultValue: entry.action })}
      </Table.Cell>
      <Table.Cell>
        <AuditPerson type={entry.actor_type} id={entry.actor_id} />
      </Table.Cell>
      <Table.Cell>
        <AuditPerson type={entry.subject_type} id={entry.subject_id} />
      </Table.Cell>
      <Table.Cell title={entry.user_agent ?? undefined}>{entry.ip}</Table.Cell>
      <Table.Cell className="max-w-xs">
        <AuditDetails details={entry.details} />
      </Table.Cell>
    </Table.Row>
  )
}
