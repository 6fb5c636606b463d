/** The store's time: all of Kazakhstan is at UTC+5. */
const ZONE = "Asia/Almaty"

/** Browsers know no Kazakh names of months; in figures a date is written as in Russian. */
const IN_FIGURES: Record<string, string> = { kk: "ru" }

/** A moment for people, in the dashboard's language and the store's time. */
export const formatMoment = (moment: string, language: string): string => {
  const figures = IN_FIGURES[language]
  return new Intl.DateTimeFormat(figures ?? language, {
    dateStyle: figures ? "short" : "medium",
    timeStyle: "short",
    timeZone: ZONE,
  }).format(new Date(moment))
}
