import { en } from "./en"
import { kk } from "./kk"
import { ru } from "./ru"
import type { ConfirmationTexts } from "./texts"

const TEXTS: Record<string, ConfirmationTexts> = { kk, ru, en }

/** Language of papers when the locale asked for is none of ours. */
const FALLBACK = "en"

/** The language of a locale such as `kk-KZ`, among those that confirmations are written in. */
export const languageOf = (locale: string | null | undefined): string => {
  const language = locale?.slice(0, 2).toLowerCase() ?? ""
  return language in TEXTS ? language : FALLBACK
}

/** The words of a confirmation. @param language of {@link languageOf} */
export const textsOf = (language: string): ConfirmationTexts => TEXTS[language] ?? en

export type { ConfirmationTexts }
