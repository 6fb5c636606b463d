/** Languages of the store, the default first. Base texts in the database are in the default. */
export const LANGUAGES = ["kk", "ru", "en"] as const
export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = "kk"

/** BCP 47 codes that core's translation module keeps translations under. */
export const LOCALES: Record<Language, string> = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" }

/** A text in every language of the store. Only the Kazakh one is mandatory. */
export type LocalizedText = { kk: string; ru: string | null; en: string | null }

/** A text in every language, with nothing missing. */
export type FullText = Record<Language, string>

/**
 * The language of a request.
 * @param locale BCP 47 code as core puts it on `req.locale`; an unknown or missing one gives Kazakh.
 */
export function languageOf(locale: string | undefined): Language {
  const wanted = locale?.slice(0, 2).toLowerCase()
  return LANGUAGES.find((language) => language === wanted) ?? DEFAULT_LANGUAGE
}
