export const ANNOUNCEMENT_LEVELS = ["info", "warning"] as const
export type AnnouncementLevel = (typeof ANNOUNCEMENT_LEVELS)[number]
