import type { LocalizedText } from "../../lib/languages"
import { LOCALES } from "../../lib/languages"
import type { EntityTranslation } from "../translation/steps/save-translations"

/**
 * Russian and English wordings of an announcement, for the translation module. A missing one is
 * empty text, which falls back to Kazakh: stored translations are merged, so leaving a field out
 * would keep its former wording.
 */
export function announcementTranslations(id: string, message: LocalizedText): EntityTranslation[] {
  return (["ru", "en"] as const).map((language) => ({
    reference: "announcement",
    reference_id: id,
    locale_code: LOCALES[language],
    translations: { message: message[language] ?? "" },
  }))
}
