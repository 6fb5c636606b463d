import type { LocalizedText } from "../../lib/languages"
import type { AnnouncementLevel } from "../../modules/announcement/types"
import { fromTextForm, toTextForm, type TextForm } from "./text-form"

export type AdminAnnouncement = {
  id: string
  message: LocalizedText
  link: string | null
  level: AnnouncementLevel
  starts_at: string | null
  ends_at: string | null
  rank: number
}

/** An announcement as fields hold it; moments are in the time of the person who edits. */
export type AnnouncementForm = {
  message: TextForm
  link: string
  level: AnnouncementLevel
  starts_at: string
  ends_at: string
  rank: string
}

export const toAnnouncementForm = (
  announcement: AdminAnnouncement | undefined
): AnnouncementForm => ({
  message: toTextForm(announcement?.message),
  link: announcement?.link ?? "",
  level: announcement?.level ?? "info",
  starts_at: toLocal(announcement?.starts_at),
  ends_at: toLocal(announcement?.ends_at),
  rank: String(announcement?.rank ?? 0),
})

export const fromAnnouncementForm = (form: AnnouncementForm): Record<string, unknown> => ({
  message: fromTextForm(form.message),
  link: form.link.trim() || null,
  level: form.level,
  starts_at: fromLocal(form.starts_at),
  ends_at: fromLocal(form.ends_at),
  rank: Number(form.rank),
})

/** Where an announcement stands in time. */
export function stateOf(
  { starts_at, ends_at }: Pick<AdminAnnouncement, "starts_at" | "ends_at">,
  now: Date
): "future" | "current" | "past" {
  if (starts_at && new Date(starts_at) > now) {
    return "future"
  }
  return ends_at && new Date(ends_at) <= now ? "past" : "current"
}

/** The value of a `datetime-local` field: local time without zone, to the minute. */
function toLocal(moment: string | null | undefined): string {
  if (!moment) {
    return ""
  }
  const date = new Date(moment)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

function fromLocal(value: string): string | null {
  return value ? new Date(value).toISOString() : null
}
