import { LOCALES, type Language } from "../lib/languages"

const ASTANA = { timeZone: "Asia/Almaty" } as const

/** A moment as the clock of Astana shows it, e.g. `22 қараша 2026 ж. 05:12`. */
export function astanaTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
    ...ASTANA,
  }).format(moment)
}

/** The day of a moment as the calendar of Astana shows it. */
export function astanaDay(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", ...ASTANA }).format(moment)
}
