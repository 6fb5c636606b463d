/** Browsers know no Kazakh names of months; in figures a date is written as in Russian. */
const IN_FIGURES: Record<string, string> = { kk: "ru" }

/**
 * A date for people, in the dashboard's language.
 * @param day as `2026-11-26`; other text stays as it is
 */
export const dayOf = (day: string, language: string): string => {
  const moment = new Date(`${day}T00:00:00Z`)
  const figures = IN_FIGURES[language]
  return Number.isNaN(moment.getTime())
    ? day
    : new Intl.DateTimeFormat(figures ?? language, {
        dateStyle: figures ? "short" : "long",
        timeZone: "UTC",
      }).format(moment)
}

/** A span of days, or the one day that it is. */
export const daysOf = (from: string | null, to: string | null, language: string): string =>
  [...new Set([from, to])].flatMap((day) => (day ? [dayOf(day, language)] : [])).join(" – ")
