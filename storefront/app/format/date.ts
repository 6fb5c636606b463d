import type { TFunction } from "i18next"
import type { Texts } from "~/i18n/namespaces"
import { astanaTime } from "./astana-time"

type Month = keyof Texts["common"]["date"]["months"]

function monthName(t: TFunction<"common">, month: number): string {
  return t(`date.months.${String(month) as Month}`)
}

/** Day with its weekday, for example `сенбі`; the instant is shown as it is in Astana. */
export function formatLongDate(t: TFunction<"common">, instant: number): string {
  const { year, month, day, weekday } = astanaTime(instant)
  return t("date.long", {
    year,
    day,
    month: monthName(t, month),
    weekday: t(`date.weekdays.${weekday}`),
  })
}

/** Weekday of an instant in Astana. */
export function formatWeekday(t: TFunction<"common">, instant: number): string {
  return t(`date.weekdays.${astanaTime(instant).weekday}`)
}

/** Day and month of an instant in Astana, where the year is plain. */
export function formatDayOfMonth(t: TFunction<"common">, instant: number): string {
  const { month, day } = astanaTime(instant)
  return t("date.short", { day, month: monthName(t, month) })
}

/** Day of an instant in Astana, without weekday. */
export function formatDate(t: TFunction<"common">, instant: number): string {
  const { year, month, day } = astanaTime(instant)
  return t("date.medium", { year, day, month: monthName(t, month) })
}

/**
 * A calendar date as the catalogue knows it.
 * @param date ISO day (`2013-10-02`), a year (`2013`), or null when it is not known
 */
export function formatCalendarDate(t: TFunction<"common">, date: string | null): string {
  if (!date) return t("unknown")
  const [year, month, day] = date.slice(0, 10).split("-").map(Number)
  if (!month || !day) return String(year)
  return t("date.medium", { year, day, month: monthName(t, month) })
}
