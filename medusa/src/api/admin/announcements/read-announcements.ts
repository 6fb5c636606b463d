import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { LocalizedText } from "../../../lib/languages"
import { loadTranslator } from "../../../lib/translations"
import type { AnnouncementLevel } from "../../../modules/announcement/types"

const FIELDS = ["id", "message", "link", "level", "starts_at", "ends_at", "rank"]

/** An announcement as staff edit it: its message in three languages. */
export type AdminAnnouncement = {
  id: string
  message: LocalizedText
  link: string | null
  level: AnnouncementLevel
  starts_at: string | null
  ends_at: string | null
  rank: number
}

type Row = Omit<AdminAnnouncement, "message"> & { message: string }

/** Announcements in the order in which the pages show them, expired and future ones included. */
export async function listAnnouncements(
  container: MedusaContainer,
  page: { skip: number; take: number },
  filters: { id?: string } = {}
): Promise<{ announcements: AdminAnnouncement[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "announcement",
    fields: FIELDS,
    filters,
    pagination: { ...page, order: { rank: "ASC", id: "ASC" } },
  })
  const rows: Row[] = data
  const translate = await loadTranslator(
    query,
    rows.map(({ id }) => id)
  )
  const announcements = rows.map(({ message, ...row }) => ({
    ...row,
    message: {
      kk: message,
      ru: translate(row.id, "message", "ru", "") || null,
      en: translate(row.id, "message", "en", "") || null,
    },
  }))
  return { announcements, count: metadata?.count ?? rows.length }
}

/** @throws `announcement_not_found` */
export async function findAnnouncement(
  container: MedusaContainer,
  id: string
): Promise<AdminAnnouncement> {
  const { announcements } = await listAnnouncements(container, { skip: 0, take: 1 }, { id })
  if (!announcements[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such announcement.",
      "announcement_not_found"
    )
  }
  return announcements[0]
}
