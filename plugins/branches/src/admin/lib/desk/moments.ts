const ZONE = "Asia/Almaty"

/** Browsers know no Kazakh names of months; in figures a date is written as in Russian. */
const IN_FIGURES: Record<string, string> = { kk: "ru" }

const localeOf = (language: string): string => IN_FIGURES[language] ?? language

/** A day in the language of the dashboard and Kazakhstan's time. */
export const dayOf = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "short", timeZone: ZONE }).format(
    new Date(moment)
  )

/** The time of day. */
export const timeOf = (moment: string): string =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: ZONE }).format(
    new Date(moment)
  )

/** Today in Kazakhstan, as a date field has it. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: ZONE }).format(new Date())
