/** The store's time: all of Kazakhstan is at UTC+5. */
const ZONE = "Asia/Almaty"

/** Browsers know no Kazakh names of months; in figures a date is written as in Russian. */
const IN_FIGURES: Record<string, string> = { kk: "ru" }

const format = (moment: string, language: string, styles: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(IN_FIGURES[language] ?? language, { ...styles, timeZone: ZONE }).format(
    new Date(moment)
  )

/** A moment for people, in the dashboard's language and the store's time. */
export const formatMoment = (moment: string, language: string): string =>
  format(moment, language, { dateStyle: "short", timeStyle: "medium" })

/** The same of a moment of today: the time alone. */
export const formatTime = (moment: string, language: string): string =>
  format(moment, language, { timeStyle: "short" })

const two = (count: number): string => String(count).padStart(2, "0")

/** Time that is left as a clock shows it: 14:05, or 1:14:05 from an hour on. */
export const formatLeft = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000))
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const end = `${two(minutes)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${end}` : end
}
