import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { LANGUAGES, LOCALES, type Language } from "./languages"

type TranslationRow = {
  reference_id: string
  locale_code: string
  translations: Record<string, string | null> | null
}

/** Says the text of an entity's field in a language, or the base text where it is not translated. */
export type Translator = (id: string, field: string, language: Language, base: string) => string

/**
 * Reads the stored translations of entities in one query.
 * @param ids of the entities, of any kind
 */
export async function loadTranslator(
  query: Pick<RemoteQueryFunction, "graph">,
  ids: string[]
): Promise<Translator> {
  const { data } = await query.graph({
    entity: "translations",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference_id: ids, locale_code: LANGUAGES.map((language) => LOCALES[language]) },
  })
  const stored = new Map(
    (data as TranslationRow[]).map((row) => [
      `${row.reference_id}/${row.locale_code}`,
      row.translations,
    ])
  )
  return (id, field, language, base) =>
    stored.get(`${id}/${LOCALES[language]}`)?.[field]?.trim() || base
}
