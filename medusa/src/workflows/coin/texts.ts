import type { LocalizedText } from "../../lib/languages"
import { LOCALES } from "../../lib/languages"
import type { CoinTextField } from "../../modules/coin/types"
import { COIN_TEXT_FIELDS } from "../../modules/coin/types"
import type { EntityTranslation } from "../translation/steps/save-translations"

type WithTexts = Partial<Record<CoinTextField, LocalizedText | null>>

/** The same object with each text narrowed to its Kazakh wording: what the coin's own row keeps. */
export function withBaseTexts<T extends WithTexts>(
  input: T
): Omit<T, CoinTextField> & Partial<Record<CoinTextField, string | null>> {
  const base = COIN_TEXT_FIELDS.filter((field) => input[field] !== undefined).map((field) => [
    field,
    input[field]?.kk ?? null,
  ])
  return { ...input, ...Object.fromEntries(base) }
}

/**
 * Russian and English wordings of a coin, for the translation module. A missing one is empty text,
 * which falls back to Kazakh: stored translations are merged, so leaving a field out would keep its
 * former wording.
 */
export function coinTranslations(coinId: string, input: WithTexts): EntityTranslation[] {
  return (["ru", "en"] as const).map((language) => ({
    reference: "coin",
    reference_id: coinId,
    locale_code: LOCALES[language],
    translations: Object.fromEntries(
      COIN_TEXT_FIELDS.map((field) => [field, input[field]?.[language] ?? ""])
    ),
  }))
}
