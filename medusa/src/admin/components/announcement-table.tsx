import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LANGUAGES } from "../../lib/languages"
import { stateOf, type AdminAnnouncement } from "../lib/announcement-form"

type AnnouncementTableProps = {
  announcements: AdminAnnouncement[]
  onEdit: (announcement: AdminAnnouncement) => void
  onDelete: (announcement: AdminAnnouncement) => void
}

const COLORS = { current: "green", future: "orange", past: "grey" } as const

const COLUMNS = ["message", "level", "starts_at", "ends_at", "state"]

/** Announcements as rows, each with its message in every language it has. */
export const AnnouncementTable = ({ announcements, onEdit, onDelete }: AnnouncementTableProps) => {
  const { t, i18n } = useTranslation("store")
  const now = new Date()
  const moment = (value: string | null) =>
    value ? new Date(value).toLocaleString(i18n.language) : t("announcement.always")
  if (announcements.length === 0) {
    return <Text className="text-ui-fg-muted px-6 py-8 text-center">{t("announcement.empty")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column}>{t(`announcement.${column}`)}</Table.HeaderCell>
          ))}
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {announcements.map((announcement) => (
          <Table.Row key={announcement.id}>
            <Table.Cell className="whitespace-normal py-2">
              {LANGUAGES.map((language) => (
                <Text key={language} size="small" lang={language}>
                  {announcement.message[language]}
                </Text>
              ))}
            </Table.Cell>
            <Table.Cell>{t(`values.${announcement.level}`)}</Table.Cell>
            <Table.Cell>{moment(announcement.starts_at)}</Table.Cell>
            <Table.Cell>{moment(announcement.ends_at)}</Table.Cell>
            <Table.Cell>
              <StatusBadge color={COLORS[stateOf(announcement, now)]}>
                {t(`announcement.${stateOf(announcement, now)}`)}
              </StatusBadge>
            </Table.Cell>
            <Table.Cell>
              <Button size="small" variant="transparent" onClick={() => onEdit(announcement)}>
                {t("edit")}
              </Button>
              <Button size="small" variant="transparent" onClick={() => onDelete(announcement)}>
                {t("remove")}
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
