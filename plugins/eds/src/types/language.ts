/** Languages in which an agreement is published. */
export const LANGUAGES = ["kk", "ru", "en"] as const

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/**
 * The language of a request.
 *
 * @param locale BCP 47 tag as core puts it on `req.locale`; an unknown or missing one gives Kazakh
 */
export const languageOf = (locale: string | undefined): Language => {
  const wanted = locale?.split("-")[0]?.toLowerCase()
  return LANGUAGES.find((language) => language === wanted) ?? "kk"
}
