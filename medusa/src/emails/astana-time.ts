import { LOCALES, type Language } from "../lib/languages"

/** A moment as the clock of Astana shows it, e.g. `22 қараша 2026 ж. 05:12`. */
export function astanaTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Almaty",
  }).format(moment)
}
