import type { LocalizedText } from "../../lib/languages"
import type { AnnouncementLevel } from "../../modules/announcement/types"

export type CreateAnnouncementInput = {
  /** Given only where the same announcement must be found again. */
  id?: string
  message: LocalizedText
  /** An https address, or a path of the storefront without the language ("/branches"). */
  link?: string | null
  level?: AnnouncementLevel
  /** First moment of validity; `null`: from now on. */
  starts_at?: Date | null
  /** First moment after validity; `null`: without end. */
  ends_at?: Date | null
  rank?: number
}

export type UpdateAnnouncementInput = Partial<Omit<CreateAnnouncementInput, "id">> & { id: string }
