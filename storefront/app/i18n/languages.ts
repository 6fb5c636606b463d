/** Language codes as they stand in the URL, the first is the default one. */
export const LANGUAGES = ["kk", "ru", "en"] as const

export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = "kk"

/** What the Store API calls our languages (header `x-medusa-locale`). */
export const API_LOCALES: Record<Language, string> = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" }

/** Each language in its own words, for the switch. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The language a path begins with (`/ru/coins` is `ru`), or null outside the language folders. */
export function languageOfPath(pathname: string): Language | null {
  const first = pathname.split("/")[1]
  return isLanguage(first) ? first : null
}

/**
 * The same page in another language.
 * @param path path with or without query, for example `/kk/coins?page=2`
 */
export function pathInLanguage(path: string, language: Language): string {
  const rest = languageOfPath(path.split("?")[0] ?? path) ? path.slice(3) : ""
  return `/${language}${rest}`
}
