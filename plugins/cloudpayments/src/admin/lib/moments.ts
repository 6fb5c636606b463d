/** The store's time: all of Kazakhstan is at UTC+5, without summer time. */
const ZONE = "Asia/Almaty"
const OFFSET = "+05:00"

const DAY_MS = 86_400_000

/** Browsers know no Kazakh names of months; in figures a date is written as in Russian. */
const IN_FIGURES: Record<string, string> = { kk: "ru" }

/** A moment in the language of the dashboard and the store's time. */
export const formatMoment = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(IN_FIGURES[language] ?? language, {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: ZONE,
  }).format(new Date(moment))

/**
 * Midnight at the beginning of a day of the store.
 *
 * @param day as a date field gives it, 2026-11-22
 * @param later so many days after it
 */
export const midnight = (day: string, later: number): string =>
  new Date(Date.parse(`${day}T00:00:00${OFFSET}`) + later * DAY_MS).toISOString()
