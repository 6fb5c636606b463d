import type { TFunction } from "i18next"
import { formatCalendarDate } from "~/format/date"

/** When the courier is expected: ISO days, the same when there is but one, and hours of the day. */
export interface Expected {
  earliest: string
  latest: string
  from: string
  to: string
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)

const isHour = (value: unknown): value is string =>
  typeof value === "string" && /^\d{2}:\d{2}$/.test(value)

/** What a delivery service wrote beside the shipping method about its coming, when it wrote all of it. */
export function expectedOf(data: Record<string, unknown> | null | undefined): Expected | undefined {
  const { earliest, latest, hours_from: from, hours_to: to } = data ?? {}
  return isDay(earliest) && isDay(latest) && isHour(from) && isHour(to)
    ? { earliest, latest, from, to }
    : undefined
}

/** `25 November 2026, 09:00–20:00`, or two days with a dash between them. */
export function expectedText(t: TFunction<"common">, expected: Expected): string {
  const { earliest, latest, from, to } = expected
  const days = [...new Set([earliest, latest])].map((day) => formatCalendarDate(t, day))
  return `${days.join(" – ")}, ${from}–${to}`
}
