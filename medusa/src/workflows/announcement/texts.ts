import type { LocalizedText } from "../../lib/languages"
import { LOCALES } from "../../lib/languages"
import type { EntityTranslation } from "../translation/steps/save-translations"

/** Russian and English wordings of an announcement, for the translation module. */
export function announcementTranslations(id: string, message: LocalizedText): EntityTranslation[] {
  return (["ru", "en"] as const).map((language) => ({
    reference: "announcement",
    reference_id: id,
    locale_code: LOCALES[language],
    translations: onlyKnown({ message: message[language] }),
  }))
}

function onlyKnown(texts: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]))
  )
}
