/** The store's time: all of Kazakhstan is at UTC+5. */
const ZONE = "Asia/Almaty"

/** A moment for people, in the dashboard's language and the store's time. */
export const formatMoment = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: ZONE,
  }).format(new Date(moment))
