import { z } from "@medusajs/framework/zod"
import { ANNOUNCEMENT_LEVELS } from "../../../modules/announcement/types"
import { LocalizedTextSchema } from "../localized-text"

/** A path of the storefront ("/branches") or an https address: nothing that could run as script. */
const LINK = /^(\/(?!\/)|https:\/\/)\S*$/

const moment = z.coerce.date().nullable().optional()

export const AdminCreateAnnouncement = z.strictObject({
  message: LocalizedTextSchema,
  link: z
    .string()
    .max(1_000)
    .regex(LINK, "Expected a path such as /branches or an https address")
    .nullable()
    .optional(),
  level: z.enum(ANNOUNCEMENT_LEVELS).optional(),
  starts_at: moment,
  ends_at: moment,
  rank: z.number().int().min(0).max(1_000_000).optional(),
})

export type AdminCreateAnnouncementType = z.infer<typeof AdminCreateAnnouncement>

export const AdminUpdateAnnouncement = AdminCreateAnnouncement.partial()

export type AdminUpdateAnnouncementType = z.infer<typeof AdminUpdateAnnouncement>

export const AdminGetAnnouncementsParams = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

export type AdminGetAnnouncementsParamsType = z.infer<typeof AdminGetAnnouncementsParams>
