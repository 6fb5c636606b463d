import type { FullText } from "../lib/languages"
import type { Translator } from "../lib/translations"
import type { CoinNames } from "./coin-document"
import type { CoinRow } from "./coin-row"

/** Names of a coin and its series in the three languages. */
export function coinNames(
  { id, title, collection }: Pick<CoinRow, "id" | "title" | "collection">,
  translate: Translator
): CoinNames {
  const inAll = (entityId: string, base: string): FullText => ({
    kk: translate(entityId, "title", "kk", base),
    ru: translate(entityId, "title", "ru", base),
    en: translate(entityId, "title", "en", base),
  })
  return {
    title: inAll(id, title),
    series: collection ? inAll(collection.id, collection.title) : null,
  }
}
