import { WEEK_DAYS, type WeekDay } from "~/api/types"

/**
 * Kazakhstan has one time since 1 March 2024, UTC+5 without daylight saving. A constant, because time zone
 * tables of older browsers still say UTC+6 for Asia/Almaty.
 */
export const ASTANA_OFFSET_MS = 5 * 60 * 60 * 1000

export interface AstanaTime {
  year: number
  /** 1 to 12 */
  month: number
  day: number
  weekday: WeekDay
  /** `HH:MM:SS` */
  clock: string
}

/** Wall clock in Astana at an instant (milliseconds since the epoch). */
export function astanaTime(instant: number): AstanaTime {
  const local = new Date(instant + ASTANA_OFFSET_MS)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: WEEK_DAYS[(local.getUTCDay() + 6) % 7] ?? "mon",
    clock: local.toISOString().slice(11, 19),
  }
}

/** `HH:MM` in Astana of an instant (milliseconds since the epoch). */
export function formatTime(instant: number): string {
  return astanaTime(instant).clock.slice(0, 5)
}
